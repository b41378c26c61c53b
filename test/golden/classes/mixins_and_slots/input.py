import asyncio


class LogMixin:
    def log(self, message):
        print(f"[{self.__class__.__name__}] {message}")


class CountMixin:
    count = 0

    def bump(self):
        self.count += 1
        return self.count


class Service(LogMixin, CountMixin):
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    async def start(self):
        self.log(f"{self.name} starting")
        await asyncio.sleep(0)
        return self.bump()


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


async def main():
    s = Service("db")
    print(await s.start(), await s.start(), Service.count, CountMixin.count)
    print([cls.__name__ for cls in Service.__mro__])
    p = Point(1, 2)
    p.x += 1
    print(p.x, p.y, isinstance(s, LogMixin))


asyncio.run(main())
