import asyncio
from collections import defaultdict, Counter
from enum import Enum
from typing import Any, Callable, Generic, TypeVar, Awaitable
import itertools

T = TypeVar("T")

class Priority(Enum):
    LOW = 1
    HIGH = 2

class Cache(Generic[T]):
    def __init__(self, loader: Callable[[str], Awaitable[T]], ttl: float = 1.0) -> None:
        self._loader = loader
        self._data: dict[str, T] = {}
        self.hits = 0
        self.misses = 0
        self.ttl = ttl

    async def get(self, key: str) -> T:
        if key in self._data:
            self.hits += 1
            return self._data[key]
        self.misses += 1
        value = await self._loader(key)
        self._data[key] = value
        return value

    def stats(self) -> dict[str, Any]:
        total = self.hits + self.misses
        return {"hits": self.hits, "misses": self.misses, "rate": self.hits / total if total else 0.0}

async def load(key: str) -> int:
    await asyncio.sleep(0.001)
    return len(key) * 10

class Pipeline:
    def __init__(self):
        self.stages = []

    def stage(self, func):
        self.stages.append(func)
        return func

    async def run(self, value):
        for stage in self.stages:
            result = stage(value)
            if asyncio.iscoroutine(result):
                result = await result
            value = result
        return value

pipeline = Pipeline()

@pipeline.stage
def double(x):
    return x * 2

@pipeline.stage
async def add_one(x):
    await asyncio.sleep(0)
    return x + 1

def chunks(items, size):
    it = iter(items)
    while chunk := list(itertools.islice(it, size)):
        yield chunk

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

async def ticker(n, delay=0.001):
    for i in range(n):
        yield i
        await asyncio.sleep(delay)

async def main():
    cache = Cache(load)
    print([await cache.get(k) for k in ("a", "bb", "a")], cache.stats())
    print(await pipeline.run(5))
    groups = defaultdict(list)
    for word in "apple avocado banana blueberry cherry".split():
        groups[word[0]].append(word)
    print(dict(groups))
    print(Counter("mississippi").most_common(2))
    print(list(chunks(range(7), 3)))
    gen = fib()
    print([next(gen) for _ in range(10)], next(gen))
    for p in Priority:
        print(p, p.name, p.value)
    print(Priority.HIGH == Priority.HIGH, Priority(1), Priority["LOW"])
    async for i in ticker(5):
        if i == 3:
            break
        print("tick", i)
    total = 0
    async for i in ticker(3):
        total += i
    print(total)
    matrix = {(x, y): x * y for x in range(2) for y in range(2)}
    print(matrix, matrix[1, 1])
    print(sorted([("b", 2), ("a", 2), ("c", 1)], key=lambda p: (p[1], p[0]), reverse=True))
    text = """line one
    line two"""
    print(text.splitlines(), text.count("line"), text.index("two"))
    try:
        [1, 2][5]
    except IndexError as e:
        print("IndexError:", e)
    try:
        {}["x"]
    except KeyError as e:
        print("KeyError:", e)
    try:
        int("x1")
    except ValueError as e:
        print(e)
    try:
        None.foo
    except AttributeError as e:
        print(e)
    try:
        "a" + 1
    except TypeError as e:
        print(e)
    def f(a, b=2, *args, c=3, **kw):
        return (a, b, args, c, kw)
    print(f(1), f(1, 5, 6, 7, c=8, d=9), f(*[1, 2], **{"c": 4}))
    x = [3, 1, 2]
    y = x
    y.sort()
    print(x, x is y, x == [1, 2, 3], x.index(2), x.pop(), x, x.insert(0, 9), x)
    s = {3, 1, 2}
    s.add(5); s.discard(1)
    print(len(s), 3 in s, sorted(s), s - {3}, s & {2, 5})
    if (n := len(x)) > 1:
        print(f"{n=} {x!r:>12}")
    print(" ".join(f"{k}={v}" for k, v in {"a": 1.5, "b": None}.items()))

asyncio.run(main())
