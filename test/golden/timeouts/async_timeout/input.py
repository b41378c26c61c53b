import asyncio
import sys

import aiohttp
import async_timeout


async def fetch(session, url, seconds):
    try:
        async with async_timeout.timeout(seconds):
            async with session.get(url) as response:
                return await response.text()
    except asyncio.TimeoutError:
        return "too slow"


async def main():
    async with aiohttp.ClientSession() as session:
        print(await fetch(session, f"{sys.argv[1]}/slow/0.01", 5))
        print(await fetch(session, f"{sys.argv[1]}/slow/5", 0.1))


asyncio.run(main())
