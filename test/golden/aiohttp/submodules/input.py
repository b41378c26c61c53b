"""The same classes by the modules where they are defined."""
import asyncio
import sys

import aiohttp.helpers
from aiohttp.client import ClientSession, ClientTimeout
from aiohttp.client_exceptions import ClientConnectorError
from aiohttp.client_reqrep import ConnectionKey
from aiohttp.connector import TCPConnector
from aiohttp.cookiejar import CookieJar
from aiohttp.formdata import FormData
from aiohttp.helpers import BasicAuth
from aiohttp.streams import StreamReader


def place(key: ConnectionKey) -> bool:
    return key is not None


async def size(content: StreamReader) -> int:
    return len(await content.read())


def settled(release: aiohttp.helpers.noop) -> bool:
    return release is not None


async def main():
    timeout = ClientTimeout(total=3)
    async with ClientSession(connector=TCPConnector(limit=1), cookie_jar=CookieJar(), timeout=timeout, auth=BasicAuth("a", "b")) as session:
        async with session.post(sys.argv[1] + "/echo", data=FormData({"x": "1"})) as response:
            print(response.status, await size(response.content) > 10)
        try:
            await session.get("http://127.0.0.1:1/")
        except ClientConnectorError as e:
            print(e)


asyncio.run(main())
