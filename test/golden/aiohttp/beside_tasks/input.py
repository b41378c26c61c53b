"""A program with tasks: requests go through the loop."""
import asyncio
import sys

import aiohttp


async def ticker(log):
    while True:
        log.append("tick")
        await asyncio.sleep(0.02)


async def fetch(session, path):
    async with session.get(sys.argv[1] + path) as response:
        return await response.text()


async def main():
    log: list[str] = []
    task = asyncio.create_task(ticker(log))
    async with aiohttp.ClientSession() as session:
        slow = asyncio.create_task(fetch(session, "/slow/0.2?name=slow"))
        print(await fetch(session, "/slow/0.01?name=quick"))
        print(slow.done())
        print(await slow)
    task.cancel()
    print(len(log) > 3)


asyncio.run(main())
