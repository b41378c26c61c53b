import asyncio


async def getter(queue, name):
    item = await queue.get()
    print(name, "got", item)


async def main():
    queue = asyncio.Queue()
    a = asyncio.create_task(getter(queue, "a"))
    b = asyncio.create_task(getter(queue, "b"))
    await asyncio.sleep(0)
    a.cancel()
    await queue.put("only item")
    await asyncio.wait([a, b])
    print(a.cancelled(), queue.qsize())

    full = asyncio.Queue(1)
    full.put_nowait(1)
    putter = asyncio.create_task(full.put(2))
    await asyncio.sleep(0)
    print(full.get_nowait(), full.qsize())
    await putter
    print(full.get_nowait())


asyncio.run(main())
