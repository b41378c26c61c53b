"""Redirects, their history, and URLs with all their parts."""
import asyncio
import sys

import aiohttp
from yarl import URL

BASE = sys.argv[1]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{BASE}/redirect/2") as response:
            print(response.status, response.url.path)
            for earlier in response.history:
                print(" ", earlier.status, earlier.url.path, earlier.headers["Location"])
        async with session.get(f"{BASE}/redirect/2", allow_redirects=False) as response:
            print(response.status, response.headers["location"], len(response.history))
        async with session.post(f"{BASE}/redirect-to?status=307", data="kept") as response:
            print(await response.json())
        try:
            await session.get(f"{BASE}/redirect/9", max_redirects=3)
        except aiohttp.TooManyRedirects as error:
            print(type(error).__name__, len(error.history), error.status, repr(error.message))
        url = URL(BASE) / "echo" / "a b"
        url = url.with_query(q="ü", page=2).update_query({"page": "3"})
        async with session.get(url) as response:
            print(response.url.query["q"], response.url.query_string, response.url.raw_path)
            print((await response.json())["query"])
        async with session.get(f"{BASE}/echo", params=[("k", "1"), ("k", "2")]) as response:
            print(response.url.query.getall("k"), response.method, response.ok)


asyncio.run(main())
