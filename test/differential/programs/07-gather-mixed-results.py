import asyncio


async def number():
    return 1


async def text():
    await asyncio.sleep(0.001)
    return "two"


async def nothing():
    await asyncio.sleep(0)


async def items():
    return [3.0, None]


async def main():
    n, t, none, xs = await asyncio.gather(number(), text(), nothing(), items())
    print(n, t, none, xs)
    everything = await asyncio.gather(number(), text(), nothing(), items())
    print(everything)
    print(repr(everything[1]), everything[2] is None, everything[3][0])
    first, *others = everything
    print(first, others)


asyncio.run(main())
