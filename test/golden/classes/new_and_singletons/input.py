import asyncio


class Singleton:
    _instances = {}

    def __new__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__new__(cls)
        return cls._instances[cls]


class Logger(Singleton):
    def __init__(self, level="info"):
        if not hasattr(self, "lines"):
            self.lines = []
        self.level = level

    def log(self, text):
        self.lines.append(f"[{self.level}] {text}")


class Counter(Singleton):
    def __init__(self):
        self.count = getattr(self, "count", 0) + 1


class Plain(Singleton):
    pass


a = Logger()
a.log("one")
b = Logger("debug")
b.log("two")
print(a is b, a.lines, Counter().count, Counter().count)
print(Plain() is Plain(), isinstance(Plain(), Singleton), Plain() is Counter())


class Shape:
    def __new__(cls, kind, *args):
        if cls is Shape:
            if kind == "circle":
                return super().__new__(Circle)
            return super().__new__(Square)
        return super().__new__(cls)

    def __init__(self, kind, size):
        self.kind = kind
        self.size = size


class Circle(Shape):
    def area(self):
        return 3 * self.size ** 2


class Square(Shape):
    def area(self):
        return self.size ** 2


for kind in ("circle", "square"):
    s = Shape(kind, 2)
    print(type(s).__name__, s.kind, s.area())
print(Circle("x", 1).area())


class Multiton:
    _instances = {}

    def __new__(cls, name):
        if name not in cls._instances:
            instance = object.__new__(cls)
            instance.name = name
            instance.hits = 0
            cls._instances[name] = instance
        return cls._instances[name]

    def hit(self):
        self.hits += 1
        return self


print(Multiton("a").hit() is Multiton("a"), Multiton("a").hits, Multiton("b").hits)


class Pool:
    _pool = None
    _lock = asyncio.Lock()

    def __new__(cls, size=5):
        if cls._pool is None:
            obj = super(Pool, cls).__new__(cls)
            obj._size = size
            obj._free = list(range(size))
            cls._pool = obj
        return cls._pool

    async def acquire(self):
        async with self._lock:
            return self._free.pop()


async def main():
    print(await Pool(3).acquire(), await Pool().acquire(), Pool()._size)


asyncio.run(main())


class Immutable:
    __slots__ = ("_x",)

    def __new__(cls, x):
        self = super().__new__(cls)
        self._x = x
        return self

    @property
    def x(self):
        return self._x

    def __repr__(self):
        return f"Immutable({self._x})"


print(Immutable(3), Immutable(3).x, [Immutable(i) for i in range(2)])
