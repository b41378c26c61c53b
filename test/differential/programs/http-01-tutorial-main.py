import asyncio
import os
import time

import aiohttp

BASE = os.environ["TEST_SERVER"]
URLS = [f"{BASE}/users/1", f"{BASE}/users/2", f"{BASE}/users/3"]


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.json()


async def main():
    start = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        tasks = []
        for url in URLS:
            tasks.append(asyncio.create_task(fetch(session, url)))
        responses = await asyncio.gather(*tasks)
        for response in responses:
            print(response["id"], response["name"])
    elapsed = time.perf_counter() - start
    print("done" if elapsed < 10 else "slow")


asyncio.run(main())
