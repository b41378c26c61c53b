import asyncio


async def square(n):
    await asyncio.sleep(0.01)
    return n * n


async def main():
    coros = [square(n) for n in range(5)]
    results = await asyncio.gather(*coros)
    print(results)

    # the same, in one line
    print(await asyncio.gather(*[square(n) for n in (7, 8)]))
    print(await asyncio.gather(*(square(n) for n in range(2))))
    print(sum(await asyncio.gather(square(1), *map(square, [2, 3]))))


asyncio.run(main())
