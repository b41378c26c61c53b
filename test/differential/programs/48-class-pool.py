import asyncio


class Resource:
    def __init__(self, name):
        self.name = name
        self.uses = 0


class Pool:
    def __init__(self, *names):
        self._free = [Resource(n) for n in names]
        self._returned = asyncio.Condition()

    def acquire(self):
        return PoolContext(self)

    async def get(self):
        async with self._returned:
            await self._returned.wait_for(lambda: len(self._free) > 0)
            resource = self._free.pop()
            resource.uses += 1
            return resource

    async def put(self, resource):
        async with self._returned:
            self._free.append(resource)
            self._returned.notify()


class PoolContext:
    def __init__(self, pool):
        self.pool = pool
        self.resource = None

    async def __aenter__(self):
        self.resource = await self.pool.get()
        return self.resource

    async def __aexit__(self, *args):
        await self.pool.put(self.resource)


async def use(pool, who):
    async with pool.acquire() as r:
        print(who, "uses", r.name)
        await asyncio.sleep(0.002)
    return r.uses


async def main():
    pool = Pool("p1", "p2")
    print(await asyncio.gather(*(use(pool, f"user{i}") for i in range(5))))


asyncio.run(main())
