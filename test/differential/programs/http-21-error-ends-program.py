import asyncio
import sys

import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.text()


async def main():
    async with aiohttp.ClientSession() as session:
        pages = await asyncio.gather(
            fetch(session, f"{sys.argv[1]}/"),
            fetch(session, f"{sys.argv[1]}/status/404"),
        )
    print(pages)


print("starting")
asyncio.run(main())
