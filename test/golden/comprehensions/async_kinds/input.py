import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def is_odd(n):
    return n % 2 == 1


async def main():
    print([n async for n in numbers(4)])
    print({n: n * n async for n in numbers(3) if n})
    print(len({n % 2 async for n in numbers(5)}))
    print([await double(n) for n in range(3)])
    print([await double(n) async for n in numbers(3) if await is_odd(n)])
    print({name: await double(len(name)) for name in ["a", "bb"]})
    gen = (await double(n) async for n in numbers(3))
    async for value in gen:
        print("generated", value)
    print([(a, b) for a in range(2) async for b in numbers(2)])
    print([x for x in await asyncio.gather(double(1), double(2)) if x > 2])


asyncio.run(main())
