import asyncio


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    fut = asyncio.ensure_future(double(21))
    print(isinstance(fut, asyncio.Task), isinstance(fut, asyncio.Future))
    print(asyncio.ensure_future(fut) is fut)
    print(await fut)
    # a task can be awaited any number of times
    print(await fut)


asyncio.run(main())
