import asyncio
import sys

import aiohttp
from yarl import URL


async def main():
    base = URL(sys.argv[1])
    url = (base / "echo").with_query({"q": "café & co", "n": 3})
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as resp:
            print((await resp.json())["query"])
            print(resp.url == url, resp.url.query["q"])
        async with session.get(base / "echo", params=[("tag", "a"), ("tag", "b")]) as resp:
            print((await resp.json())["query"])
        async with session.get(f"{base}/echo?x=1+2&y=ü") as resp:
            print((await resp.json())["query"], resp.url.query_string)


asyncio.run(main())
