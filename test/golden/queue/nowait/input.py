import asyncio


async def main():
    queue: asyncio.Queue[str] = asyncio.Queue(1)
    queue.put_nowait("only one fits")
    try:
        queue.put_nowait("too much")
    except asyncio.QueueFull:
        print("queue is full")
    print(queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print("queue is empty", repr(e))
    try:
        await asyncio.wait_for(queue.get(), timeout=0.01)
    except asyncio.TimeoutError:
        print("nothing came")
    await queue.put("last")
    print(await queue.get(), queue.qsize())


asyncio.run(main())
