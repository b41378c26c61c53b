import asyncio

STOP = object()


async def produce(queue, items, consumers):
    for item in items:
        await queue.put(item)
    for _ in range(consumers):
        await queue.put(STOP)


async def consume(name, queue, out):
    while (item := await queue.get()) is not STOP:
        out.append((name, item))
        await asyncio.sleep(0)
    print(name, "stops")


async def main():
    queue = asyncio.Queue(maxsize=1)
    out = []
    await asyncio.gather(produce(queue, "abcde", 2), consume("c1", queue, out), consume("c2", queue, out))
    print(out)
    print(queue.empty(), queue.qsize())


asyncio.run(main())
