import asyncio
from functools import partial, reduce


async def apply(func, *args):
    await asyncio.sleep(0)
    return func(*args)


async def main():
    print(await apply(max, 3, 9), reduce(max, [4, 8, 6]))
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(print, "called", "soon", sep="-"))
    await asyncio.sleep(0)


asyncio.run(main())
