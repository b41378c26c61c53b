import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        print("working on", item)
        await asyncio.sleep(0.002)
        print("done with", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(worker(queue))
    for item in ("x", "y"):
        queue.put_nowait(item)
    await queue.join()
    print("joined")
    queue.put_nowait("z")
    joiner = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print("joiner done:", joiner.done())
    await joiner
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
