import asyncio
import sys

import aiohttp

MAX = 3


async def bound_fetch(sem, session, url):
    async with sem:
        return await fetch(session, url)


async def fetch(session, url):
    async with session.get(url) as response:
        body = await response.text()
        return url.rsplit("=", 1)[1], body


async def run(base, count):
    sem = asyncio.Semaphore(MAX)
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*[bound_fetch(sem, session, f"{base}/busy/0.02?name=n{i}") for i in range(count)])
        async with session.get(f"{base}/peak") as response:
            peak = await response.json()
    return results, peak["peak"]


results, peak = asyncio.run(run(sys.argv[1], 8))
for name, body in results:
    print(name, body)
print("at most", MAX, peak <= MAX)
