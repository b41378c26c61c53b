import asyncio


async def ticker(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0.01)
    return name


async def main():
    both = asyncio.gather(ticker("slow", 3), ticker("fast", 1))
    print("scheduled, not started")
    await asyncio.sleep(0)
    print("first steps done:", both.done())
    names = await both
    print(names, both.done())

    group = asyncio.gather(asyncio.sleep(5), asyncio.sleep(5))
    await asyncio.sleep(0)
    group.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("gather cancelled")


asyncio.run(main())
