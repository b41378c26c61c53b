import asyncio
import sys

import aiohttp


async def stream(session, url, seen):
    try:
        async with session.get(url) as response:
            async for line in response.content:
                seen.append(line.decode().strip())
    except asyncio.CancelledError:
        print("cancelled after", len(seen) > 0)
        raise
    finally:
        print("cleaned up")


async def main():
    seen = []
    async with aiohttp.ClientSession() as session:
        task = asyncio.create_task(stream(session, f"{sys.argv[1]}/drip/50/0.05", seen))
        while len(seen) < 2:
            await asyncio.sleep(0.01)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("task is cancelled", task.cancelled())
        print(seen[:2])
        async with session.get(f"{sys.argv[1]}/") as response:
            print((await response.text()).strip())


asyncio.run(main())
