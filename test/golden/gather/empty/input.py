import asyncio


async def work(n):
    return n


async def main():
    nothing = await asyncio.gather()
    print(nothing)
    todo = []
    print(await asyncio.gather(*[work(n) for n in todo]))
    print(len(nothing) == 0, not nothing)


asyncio.run(main())
