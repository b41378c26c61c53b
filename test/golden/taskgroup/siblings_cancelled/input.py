import asyncio

stopped = []


async def worker(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        stopped.append(name)
        raise


async def bomb():
    await asyncio.sleep(0.01)
    raise RuntimeError("bomb went off")


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker("a"))
            tg.create_task(worker("b"))
            tg.create_task(bomb())
            await asyncio.sleep(5)
            print("not reached")
    except ExceptionGroup as eg:
        print(eg)
        print(len(eg.exceptions), repr(eg.exceptions[0]))
    # a group cancels its tasks in no particular order
    print("stopped:", sorted(stopped))


asyncio.run(main())
