"""Answers in the order in which they come."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def fetch(session, seconds, name):
    async with session.get(f"{BASE}/slow/{seconds}?name={name}") as response:
        return name, response.status, await response.text()


async def main():
    async with aiohttp.ClientSession(base_url=BASE) as relative:
        async with relative.get("/json") as response:
            print(str(response.url) == BASE + "/json", response.url.path)
    async with aiohttp.ClientSession() as session:
        jobs = [fetch(session, 0.3, "slow"), fetch(session, 0, "fast"), fetch(session, 0.15, "middle")]
        for coming in asyncio.as_completed(jobs):
            name, status, text = await coming
            print(name, status, text)


asyncio.run(main())
