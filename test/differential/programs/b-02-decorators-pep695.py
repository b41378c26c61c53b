import asyncio
import functools
from typing import Awaitable, Callable, Concatenate


def logged[**P, R](fn: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        result = fn(*args, **kwargs)
        print(fn.__name__, "->", result)
        return result

    return inner


def retried[**P, R](times: int) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Awaitable[R]]]:
    def decorator(fn: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            error: Exception | None = None
            for _ in range(times):
                try:
                    return await fn(*args, **kwargs)
                except ValueError as e:
                    error = e
            assert error is not None
            raise error

        return wrapper

    return decorator


@logged
def add(a: int, b: int = 1) -> int:
    return a + b


tries = 0


@retried(2)
async def get(path: str, *, base: str = "/") -> str:
    global tries
    tries += 1
    if tries % 2:
        raise ValueError("first")
    return base + path


async def main() -> None:
    print(add(1), add(1, b=4))
    print(await get("x"), await get("y", base="//"))


asyncio.run(main())
