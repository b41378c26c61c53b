import asyncio
import sys
from http.cookies import Morsel, SimpleCookie
from typing import Optional

import aiohttp
from aiohttp import BaseConnector, ClientResponse, ClientSession, RequestInfo, StreamReader
from aiohttp.client_reqrep import ClientResponse as Answer
from multidict import CIMultiDictProxy, MultiDictProxy


def describe(headers: CIMultiDictProxy[str], query: MultiDictProxy[str]) -> str:
    return f"{headers['Content-Type']} {list(query.items())}"


def about(info: RequestInfo) -> str:
    return f"{info.method} {info.url.path}"


def values(cookies: SimpleCookie) -> list[str]:
    found: list[str] = []
    for name in cookies:
        morsel: Morsel = cookies[name]
        found.append(f"{name}={morsel.value}")
    return found


class Client:
    def __init__(self, base: str, connector: Optional[BaseConnector] = None) -> None:
        self.base = base
        self.connector = connector
        self.session: Optional[ClientSession] = None

    async def __aenter__(self) -> "Client":
        self.session = ClientSession(connector=self.connector)
        return self

    async def __aexit__(self, exc_type, exc, tb) -> None:
        if self.session is not None:
            await self.session.close()

    async def get(self, path: str) -> ClientResponse:
        assert self.session is not None
        return await self.session.get(self.base + path)


async def first_line(content: StreamReader) -> bytes:
    return await content.readline()


async def main() -> None:
    async with Client(sys.argv[1]) as client:
        response: Answer = await client.get("/lines?q=1")
        print(describe(response.headers, response.url.query))
        print(about(response.request_info))
        print(await first_line(response.content))
        response.release()
        response = await client.get("/cookies/set?a=1&b=2")
        print(values(response.cookies))
        await response.read()


asyncio.run(main())
