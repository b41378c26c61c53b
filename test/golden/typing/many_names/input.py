from __future__ import annotations

import asyncio
from collections.abc import (
    AsyncGenerator, AsyncIterable, Collection, Container, Coroutine, Generator, Hashable, Iterator, MutableMapping,
    MutableSequence, Sized,
)
from types import TracebackType
from typing import (
    Annotated, Any, AnyStr, DefaultDict, Deque, FrozenSet, Never, NewType, NoReturn, ParamSpec, Self, Set, Text, Type,
    TypeAlias, TypeGuard, TypeVar, final, runtime_checkable, Protocol,
)

P = ParamSpec("P")
R = TypeVar("R")
UserId = NewType("UserId", int)
Json: TypeAlias = "dict[str, Any] | list[Any] | str | int | None"
Name = Annotated[str, "not empty"]


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


@final
class Session:
    def __init__(self, name: Name) -> None:
        self.name: Text = name
        self.closed = False

    def rename(self, name: str) -> Self:
        self.name = name
        return self

    def close(self) -> None:
        self.closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: Type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> bool:
        self.close()
        return False


def numbers(limit: int) -> Generator[int, None, None]:
    yield from range(limit)


async def letters(text: AnyStr) -> AsyncGenerator[AnyStr, None]:
    for letter in text:
        yield letter


async def collect(source: AsyncIterable[R]) -> MutableSequence[R]:
    return [item async for item in source]


def is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str)


def fail(message: str) -> NoReturn:
    raise RuntimeError(message)


def count(things: Sized, seen: Set[int] | FrozenSet[int], box: Container[int]) -> int:
    return len(things) + len(seen) + (1 in box)


def remember(cache: MutableMapping[str, Json], key: Hashable, items: Collection[int]) -> None:
    cache[str(key)] = list(items)


async def run(job: Coroutine[Any, Any, R]) -> R:
    return await job


async def main() -> None:
    async with Session("a") as session:
        print(session.rename("b").name, session.closed)
    print(session.closed, await collect(letters("ab")), list(numbers(3)), is_text("x"))
    print(count([1], {2}, (1, 2)), UserId(7), await run(asyncio.sleep(0, "slept")))
    cache: dict[str, Json] = {}
    remember(cache, ("k", 1), [1, 2])
    iterator: Iterator[str] = iter(cache)
    print(next(iterator), cache)
    try:
        fail("always")
    except RuntimeError as e:
        print(e)


asyncio.run(main())
