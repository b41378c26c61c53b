import asyncio
import json

import aiofiles
import aiofiles.os


class Store:
    def __init__(self, path):
        self.path = path
        self.lock = asyncio.Lock()

    async def load(self):
        if not await aiofiles.os.path.exists(self.path):
            return {}
        async with aiofiles.open(self.path) as f:
            return json.loads(await f.read())

    async def set(self, key, value):
        async with self.lock:
            data = await self.load()
            data[key] = value
            async with aiofiles.open(self.path + ".tmp", "w") as f:
                await f.write(json.dumps(data, sort_keys=True))
            await aiofiles.os.replace(self.path + ".tmp", self.path)


async def main():
    store = Store("data.json")
    print(await store.load())
    await asyncio.gather(*(store.set(k, v) for k, v in [("b", [1, 2]), ("a", None), ("c", True)]))
    print(await store.load())
    async with aiofiles.open("data.json") as f:
        print(await f.read())
    await store.set("a", {"nested": "x"})
    print((await store.load())["a"]["nested"])


asyncio.run(main())
