import asyncio


async def sensor(name, values, delay):
    for value in values:
        await asyncio.sleep(delay)
        yield name, value


async def merge(*sources):
    queue = asyncio.Queue()

    async def pump(source):
        async for item in source:
            await queue.put(item)
        await queue.put(None)

    tasks = [asyncio.create_task(pump(s)) for s in sources]
    open_sources = len(tasks)
    while open_sources:
        item = await queue.get()
        if item is None:
            open_sources -= 1
        else:
            yield item


async def window(source, size):
    recent = []
    async for name, value in source:
        recent = (recent + [value])[-size:]
        yield name, sum(recent) / len(recent)


async def main():
    merged = merge(sensor("a", [1, 2, 3], 0.02), sensor("b", [10, 20], 0.05))
    async for name, average in window(merged, 2):
        print(name, average)
    print([v async for _, v in sensor("c", range(3), 0) if v != 1])


asyncio.run(main())
