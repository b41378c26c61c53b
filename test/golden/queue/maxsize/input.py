import asyncio


async def fill(queue):
    for i in range(5):
        await queue.put(i)
        print("put", i, "size", queue.qsize(), "full" if queue.full() else "")


async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty())
    task = asyncio.create_task(fill(queue))
    await asyncio.sleep(0.01)
    print("now draining")
    while not task.done() or not queue.empty():
        print("got", await queue.get())
    await task


asyncio.run(main())
