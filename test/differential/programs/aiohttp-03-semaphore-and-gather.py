"""A crawler of a few pages, at most two at a time."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def fetch(session, semaphore, name):
    async with semaphore:
        async with session.get(f"{BASE}/busy/0.02", params={"name": name}) as response:
            return await response.text()


async def main():
    semaphore = asyncio.Semaphore(2)
    names = [f"page-{number}" for number in range(7)]
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*(fetch(session, semaphore, name) for name in names))
        async with session.get(f"{BASE}/peak") as response:
            peak = (await response.json())["peak"]
    for name, result in zip(names, results):
        print(name, result, name == result)
    print("peak", peak)


asyncio.run(main())
