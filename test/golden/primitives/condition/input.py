import asyncio


class Buffer:
    def __init__(self):
        self.items = []
        self.changed = asyncio.Condition()

    async def put(self, item):
        async with self.changed:
            self.items.append(item)
            print("put", item)
            self.changed.notify()

    async def get(self):
        async with self.changed:
            await self.changed.wait_for(lambda: self.items)
            item = self.items.pop(0)
            print("got", item)
            return item


async def main():
    buffer = Buffer()
    getters = [asyncio.create_task(buffer.get()) for _ in range(2)]
    await asyncio.sleep(0)
    for item in "ab":
        await buffer.put(item)
        await asyncio.sleep(0.01)
    print(await asyncio.gather(*getters))

    async with buffer.changed:
        buffer.changed.notify_all()
    try:
        buffer.changed.notify()
    except RuntimeError as e:
        print("RuntimeError:", e)


asyncio.run(main())
