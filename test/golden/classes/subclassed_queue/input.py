import asyncio


class CountingQueue(asyncio.Queue):
    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self.total = 0

    async def put(self, item):
        self.total += 1
        await super().put(item)

    async def drain(self):
        items = []
        while not self.empty():
            items.append(await self.get())
        return items


async def main():
    q = CountingQueue()
    for word in "a b c".split():
        await q.put(word)
    print(q.qsize(), await q.drain(), q.total, isinstance(q, asyncio.Queue))


asyncio.run(main())
