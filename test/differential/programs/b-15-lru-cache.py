import asyncio
import functools
from collections import OrderedDict
from typing import Any, Awaitable, Callable, Generic, Hashable, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class LRU(Generic[K, V]):
    def __init__(self, capacity: int = 3) -> None:
        self.capacity = capacity
        self._data: OrderedDict[K, V] = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key: K, default: V | None = None) -> V | None:
        if key not in self._data:
            self.misses += 1
            return default
        self.hits += 1
        self._data.move_to_end(key)
        return self._data[key]

    def put(self, key: K, value: V) -> None:
        self._data[key] = value
        self._data.move_to_end(key)
        while len(self._data) > self.capacity:
            old, _ = self._data.popitem(last=False)
            print("evict", old)

    def __len__(self) -> int:
        return len(self._data)

    def __repr__(self) -> str:
        inner = ", ".join(f"{k!r}: {v!r}" for k, v in self._data.items())
        return f"LRU({{{inner}}})"


def async_cached(capacity: int = 2):
    def decorator(fn: Callable[..., Awaitable[Any]]):
        cache: LRU[tuple, Any] = LRU(capacity)
        pending: dict[tuple, asyncio.Future] = {}

        @functools.wraps(fn)
        async def wrapper(*args):
            if (value := cache.get(args)) is not None:
                return value
            if args in pending:
                return await pending[args]
            future = asyncio.get_running_loop().create_future()
            pending[args] = future
            try:
                value = await fn(*args)
            except Exception as e:
                future.set_exception(e)
                future.exception()
                raise
            else:
                future.set_result(value)
                cache.put(args, value)
                return value
            finally:
                del pending[args]

        wrapper.cache = cache
        return wrapper

    return decorator


calls = []


@async_cached(capacity=2)
async def slow_square(n):
    """Squares, slowly."""
    calls.append(n)
    await asyncio.sleep(0.001)
    if n < 0:
        raise ValueError(f"negative: {n}")
    return n * n


@functools.lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


async def main():
    print(await asyncio.gather(slow_square(2), slow_square(2), slow_square(3)))
    print(await slow_square(2), calls)
    print(await slow_square(4), await slow_square(3), calls)
    results = await asyncio.gather(slow_square(-1), slow_square(-1), return_exceptions=True)
    print([repr(r) for r in results])
    print(slow_square.__name__, slow_square.__doc__)
    print(slow_square.cache)
    print(fib(50), fib.cache_info())
    lru = LRU[str, int](2)
    for word in "a b a c d a".split():
        got = lru.get(word)
        if got is None:
            lru.put(word, ord(word))
        else:
            print("hit", word, got)
    print(lru, len(lru), lru.hits, lru.misses, lru.get("zz", -1))


asyncio.run(main())
