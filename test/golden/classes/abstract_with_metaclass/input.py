import asyncio
from abc import ABCMeta, abstractmethod


class Source(metaclass=ABCMeta):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    async def fetch(self, key):
        """Gives the value of a key."""

    @property
    @abstractmethod
    def kind(self):
        ...

    async def fetch_all(self, keys):
        return [await self.fetch(key) for key in keys]


class MemorySource(Source):
    kind = "memory"

    def __init__(self, values):
        super().__init__("values")
        self.values = values

    async def fetch(self, key):
        await asyncio.sleep(0)
        return self.values.get(key)


class Half(Source):
    async def fetch(self, key):
        return key


async def main():
    source = MemorySource({"a": 1, "b": 2})
    print(source.name, source.kind, await source.fetch_all(["a", "b", "c"]))
    print(isinstance(source, Source), issubclass(MemorySource, Source))
    for make in (lambda: Source("x"), lambda: Half("x")):
        try:
            make()
        except TypeError as error:
            print(error)


asyncio.run(main())
