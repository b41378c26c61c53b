from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Callable, Generic, Iterator, Optional, TypeVar

T = TypeVar("T")
Predicate = Callable[[T], bool]


@dataclass
class Book:
    title: str
    year: int
    rating: Optional[float] = None


class Repository(Generic[T]):
    def __init__(self) -> None:
        self._items: dict[int, T] = {}
        self._next: int = 1

    async def add(self, item: T) -> int:
        await asyncio.sleep(0)
        key, self._next = self._next, self._next + 1
        self._items[key] = item
        return key

    async def get(self, key: int) -> T | None:
        return self._items.get(key)

    def where(self, predicate: Predicate[T]) -> list[T]:
        return [item for item in self if predicate(item)]

    def __iter__(self) -> Iterator[T]:
        return iter(self._items.values())

    def __len__(self) -> int:
        return len(self._items)


async def main() -> None:
    books: Repository[Book] = Repository()
    keys: list[int] = [await books.add(Book(t, y)) for t, y in (("Emma", 1815), ("Ulysses", 1922))]
    await books.add(Book("Dune", 1965, 4.0))
    found = await books.get(keys[1])
    assert found is not None
    print(found.title, await books.get(99), len(books))
    print(books.where(lambda b: b.year > 1900 and b.rating is None))
    best = max((b for b in books if b.rating), key=lambda b: b.rating or 0)
    print(best)


asyncio.run(main())
