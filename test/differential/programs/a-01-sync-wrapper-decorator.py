"""Sync wrappers around an async API, as libraries offer them."""
import asyncio
import functools
from typing import Any, Awaitable, Callable, TypeVar

T = TypeVar("T")


def run_sync(func: Callable[..., Awaitable[T]]) -> Callable[..., T]:
    """Turns an async function into one that blocks."""

    @functools.wraps(func)
    def wrapper(*args: Any, **kwargs: Any) -> T:
        return asyncio.run(func(*args, **kwargs))

    return wrapper


class AsyncStore:
    def __init__(self) -> None:
        self._data: dict[str, int] = {}

    async def put(self, key: str, value: int) -> int | None:
        await asyncio.sleep(0)
        old = self._data.get(key)
        self._data[key] = value
        return old

    async def get(self, key: str) -> int:
        await asyncio.sleep(0)
        return self._data[key]


class Store:
    """The same for those who do not await."""

    def __init__(self) -> None:
        self._inner = AsyncStore()

    def put(self, key: str, value: int) -> int | None:
        return asyncio.run(self._inner.put(key, value))

    def get(self, key: str) -> int:
        return asyncio.run(self._inner.get(key))

    def total(self) -> int:
        async def add_up():
            result = 0
            for key in ("a", "b"):
                result += await self._inner.get(key)
            return result

        return asyncio.run(add_up())


@run_sync
async def greet(name: str, *, punctuation: str = "!") -> str:
    """Says hello."""
    await asyncio.sleep(0.001)
    return f"Hello, {name}{punctuation}"


def main() -> None:
    print(greet("World"))
    print(greet("World", punctuation="?"))
    print(greet.__name__, greet.__doc__)
    store = Store()
    print(store.put("a", 1))
    print(store.put("a", 2), store.put("b", 40))
    print(store.get("a") + store.get("b"), store.total())
    try:
        store.get("zzz")
    except KeyError as error:
        print("no such key:", error)
    names = ["x", "y", "z"]
    print([greet(n) for n in names])
    print({n: len(greet(n)) for n in names if greet(n).endswith("!")})


if __name__ == "__main__":
    main()
