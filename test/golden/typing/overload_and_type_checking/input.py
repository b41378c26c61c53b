from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, cast, overload

if TYPE_CHECKING:
    from os import PathLike

LIMIT: Final = 3


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value: int | str) -> int | str:
    return value * 2


def total(prices: Mapping[str, float], names: Iterable[str] | None = None) -> float:
    return sum(prices[name] for name in (names or prices))


async def count(limit: int) -> AsyncIterator[int]:
    for n in range(limit):
        await asyncio.sleep(0)
        yield n


async def apply(func: Callable[..., int], *args: int, **kwargs: int) -> int:
    await asyncio.sleep(0)
    return func(*args, **kwargs)


def plus(a: int, b: int = 0) -> int:
    return a + b


def open_it(path: str | PathLike[str]) -> str:
    return f"opening {path}"


async def main() -> None:
    print(double(4), double("ab"), total({"a": 1.5, "b": 2.0}), total({"a": 1.5, "b": 2.0}, ["b"]))
    print([n async for n in count(LIMIT)])
    print(await apply(plus, 1, b=2), await apply(lambda *ns: len(ns), 3, 9))
    value = cast(int, "not checked")
    print(value, open_it("x"))


asyncio.run(main())
