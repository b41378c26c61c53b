import asyncio


class Lazy:
    """Loads its value when it is first awaited."""

    def __init__(self, loader):
        self._loader = loader
        self._value = None
        self.loads = 0

    async def _load(self):
        if self._value is None:
            self.loads += 1
            self._value = await self._loader()
        return self._value

    def __await__(self):
        return self._load().__await__()


async def read_settings():
    await asyncio.sleep(0)
    return {"theme": "dark"}


async def main():
    settings = Lazy(read_settings)
    print((await settings)["theme"])
    print(await settings, settings.loads)
    print(await asyncio.gather(settings, Lazy(read_settings)))


asyncio.run(main())
