import asyncio


async def work(n):
    await asyncio.sleep(0.01)
    return n + 1


async def start(n):
    # hands over the task itself, not its result
    return asyncio.create_task(work(n))


async def main():
    task = await start(1)
    print(isinstance(task, asyncio.Task), task.done())
    print(await task)

    queue = asyncio.Queue()
    await queue.put(asyncio.create_task(work(10)))
    taken = await queue.get()
    print(isinstance(taken, asyncio.Task))
    print(await taken)


asyncio.run(main())
