import asyncio


async def consumer(name, queue):
    print(name, "waits")
    item = await queue.get()
    print(name, "got", item)


async def main():
    queue = asyncio.Queue()
    consumers = [asyncio.create_task(consumer(n, queue)) for n in ("first", "second", "third")]
    await asyncio.sleep(0)
    for item in ["x", "y", "z"]:
        print("put", item)
        await queue.put(item)
    # put() on an unbounded queue never gives up the turn
    print("all put")
    await asyncio.gather(*consumers)


asyncio.run(main())
