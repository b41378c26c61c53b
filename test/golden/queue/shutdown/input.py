import asyncio


async def consumer(queue):
    seen = []
    try:
        while True:
            seen.append(await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown:
        print("queue is closed")
    return seen


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for n in range(3):
        await queue.put(n)
    queue.shutdown()
    print(await task)
    try:
        await queue.put(9)
    except asyncio.QueueShutDown as e:
        print(repr(e))
    other = asyncio.Queue()
    other.put_nowait("lost")
    other.shutdown(immediate=True)
    print(other.qsize())


asyncio.run(main())
