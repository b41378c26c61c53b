import asyncio
import functools
import time
from typing import Any, Awaitable, Callable, TypeVar, cast

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def timed(fn: Callable[..., Awaitable[T]]) -> Callable[..., Awaitable[T]]:
    @functools.wraps(fn)
    async def inner(*args: Any, **kwargs: Any) -> T:
        start = time.perf_counter()
        try:
            return await fn(*args, **kwargs)
        finally:
            print(fn.__name__, time.perf_counter() - start < 5)

    return inner


def traced(fn: F) -> F:
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        print("enter", fn.__name__, len(args), kwargs)
        return fn(*args, **kwargs)

    return cast(F, inner)


def retry(times: int, delay: float = 0.0):
    def decorator(fn: Callable[..., Awaitable[T]]) -> Callable[..., Awaitable[T]]:
        @functools.wraps(fn)
        async def wrapper(*args: Any, **kwargs: Any) -> T:
            for attempt in range(times):
                try:
                    return await fn(*args, **kwargs)
                except ValueError as e:
                    print("retry", attempt, e)
                    await asyncio.sleep(delay)
            raise RuntimeError("out of tries")

        return wrapper

    return decorator


@timed
async def fetch(n: int, *, factor: int = 2) -> int:
    await asyncio.sleep(0)
    return n * factor


@traced
def area(w, h=1):
    return w * h


fails = [2]


@retry(3, delay=0.001)
@timed
async def shaky(name: str) -> str:
    if fails[0] > 0:
        fails[0] -= 1
        raise ValueError(name)
    return name.upper()


class Service:
    @timed
    async def get(self, key: str) -> str:
        return f"<{key}>"

    @traced
    def size(self) -> int:
        return 3


async def main():
    print(await fetch(3), await fetch(4, factor=5))
    print(area(2, h=3), area(4))
    print(await shaky("job"))
    s = Service()
    print(await s.get("k"), s.size())


asyncio.run(main())
