import asyncio
import sys

import aiohttp


async def check(session: aiohttp.ClientSession, url: str) -> int:
    async with session.get(url) as response:
        return response.status


async def main(base: str) -> None:
    async with aiohttp.ClientSession() as session:
        for page in ("", "status/404", "status/503", "redirect/2"):
            print(page or "home", await check(session, f"{base}/{page}"))
        async with session.get(f"{base}/users/1") as response:
            if response.status == 200:
                user = await response.json()
                print(user["name"])
        async with session.head(f"{base}/bytes/10") as response:
            print("head", response.status)


asyncio.run(main(sys.argv[1]))
