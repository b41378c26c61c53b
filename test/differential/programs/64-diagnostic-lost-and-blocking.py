import asyncio
import time


async def background(n):
    await asyncio.sleep(0.001 * n)
    print("background", n)


async def forgetful():
    asyncio.create_task(background(1))
    background(2)  # never awaited
    time.sleep(0.002)  # blocks
    return "forgot"


async def main():
    print(await forgetful())
    await asyncio.sleep(0.02)


asyncio.run(main())
