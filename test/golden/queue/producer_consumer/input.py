import asyncio


async def producer(queue, n):
    for x in range(1, n + 1):
        print(f"producing {x}/{n}")
        await queue.put(x)
        await asyncio.sleep(0.001)
    # tell the consumer that we are done
    await queue.put(None)


async def consumer(queue):
    total = 0
    while True:
        item = await queue.get()
        if item is None:
            break
        print(f"consuming {item}")
        total += item
    return total


async def main():
    queue = asyncio.Queue()
    _, total = await asyncio.gather(producer(queue, 4), consumer(queue))
    print("total", total)


asyncio.run(main())
