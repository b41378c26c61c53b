"""Requests for one thing at a time; the others wait for its answer."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


class Cache:
    def __init__(self, session):
        self.session = session
        self.pending = {}
        self.done = {}

    async def _load(self, name):
        async with self.session.get(f"{BASE}/counter/{name}") as response:
            data = await response.json()
            return data["count"]

    async def get(self, name):
        if name in self.done:
            return self.done[name]
        if name not in self.pending:
            self.pending[name] = asyncio.create_task(self._load(name))
        value = await self.pending[name]
        self.done[name] = value
        self.pending.pop(name, None)
        return value


async def main():
    async with aiohttp.ClientSession() as session:
        cache = Cache(session)
        counts = await asyncio.gather(*(cache.get(name) for name in ["a", "b", "a", "a", "b", "c"]))
        print(counts)
        print(await cache.get("a"), sorted(cache.done.items()), cache.pending)
        shielded = asyncio.shield(cache._load("d"))
        print(await shielded)
        event = asyncio.Event()

        async def waiter():
            await event.wait()
            async with session.get(f"{BASE}/counter/e") as response:
                return (await response.json())["count"]

        tasks = [asyncio.create_task(waiter()) for _ in range(3)]
        await asyncio.sleep(0)
        event.set()
        print(sorted([await task for task in tasks]))


asyncio.run(main())
