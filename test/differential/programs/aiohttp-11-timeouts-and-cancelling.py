"""Time limits of requests, of code around them, and cancelled requests."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def slow(session, seconds, **options):
    async with session.get(f"{BASE}/slow/{seconds}", **options) as response:
        return await response.text()


async def main():
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        print(session.timeout)
        try:
            await slow(session, 3, timeout=0.1)
        except asyncio.TimeoutError as error:
            print("request:", type(error).__name__, repr(str(error)))
        try:
            await asyncio.wait_for(slow(session, 3), timeout=0.1)
        except asyncio.TimeoutError:
            print("wait_for ran out")
        task = asyncio.create_task(slow(session, 3))
        await asyncio.sleep(0.05)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled", task.cancelled())
        done, pending = await asyncio.wait(
            [asyncio.create_task(slow(session, 0.05)), asyncio.create_task(slow(session, 3))],
            return_when=asyncio.FIRST_COMPLETED,
        )
        print([task.result() for task in done], len(pending))
        for task in pending:
            task.cancel()
        print(await slow(session, 0))


asyncio.run(main())
