import asyncio
import sys

import aiohttp

CONCURRENCY = 2


async def fetch(session, semaphore, url):
    async with semaphore:
        async with session.get(url) as response:
            data = await response.json()
            return data["name"], data["count"]


async def main():
    base = sys.argv[1]
    semaphore = asyncio.Semaphore(CONCURRENCY)
    async with aiohttp.ClientSession() as session:
        tasks = []
        for name in ["red", "green", "blue", "grey"]:
            tasks.append(fetch(session, semaphore, f"{base}/counter/{name}"))
        results = await asyncio.gather(*tasks)
    for name, count in results:
        print(f"{name}: {count}")


asyncio.run(main())
