import asyncio


async def source(n):
    print("source", n)
    await asyncio.sleep(0)
    return n


async def plus_one(coro):
    value = await coro
    print("plus one to", value)
    return value + 1


async def times_two(coro):
    return (await coro) * 2


async def main():
    chain = times_two(plus_one(source(20)))
    print("built")
    print(await chain)
    coros = [plus_one(source(i)) for i in range(2)]
    coros.reverse()
    print([await c for c in coros])


asyncio.run(main())
