import asyncio


async def main():
    heap = asyncio.PriorityQueue()
    for entry in [(3, "low"), (1, "high"), (2, "middle"), (1, "also high")]:
        await heap.put(entry)
    while not heap.empty():
        priority, name = await heap.get()
        print(priority, name)

    stack = asyncio.LifoQueue()
    for n in range(3):
        stack.put_nowait(n)
    print([stack.get_nowait() for _ in range(stack.qsize())])


asyncio.run(main())
