from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Callable, Generic, Iterable, Literal, Optional, Protocol, TypeVar, Union

T = TypeVar("T")
K = TypeVar("K")
Status = Literal["open", "done", "cancelled"]
Predicate = Callable[["Task"], bool]


@dataclass(order=True)
class Task:
    priority: int
    title: str = field(compare=False)
    status: Status = field(default="open", compare=False)
    tags: frozenset[str] = field(default_factory=frozenset, compare=False)
    due: Optional[datetime] = field(default=None, compare=False)

    @property
    def overdue(self) -> bool:
        return self.due is not None and self.due < datetime(2024, 1, 10) and self.status == "open"


class Repository(Protocol[T]):
    async def get(self, key: int) -> T | None: ...
    async def all(self) -> list[T]: ...


class MemoryRepository(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: dict[int, T] = dict(enumerate(items, 1))

    async def get(self, key: int) -> T | None:
        await asyncio.sleep(0)
        return self._items.get(key)

    async def all(self) -> list[T]:
        return list(self._items.values())

    def add(self, item: T) -> int:
        key = max(self._items, default=0) + 1
        self._items[key] = item
        return key


class Service:
    def __init__(self, repository: Repository[Task]) -> None:
        self.repository = repository
        self.listeners: list[Callable[[str, Task], None]] = []

    def subscribe(self, listener: Callable[[str, Task], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def _emit(self, event: str, task: Task) -> None:
        for listener in list(self.listeners):
            listener(event, task)

    async def complete(self, key: int) -> Task:
        task = await self.repository.get(key)
        if task is None:
            raise LookupError(f"no task {key}")
        if task.status != "open":
            raise ValueError(f"task is {task.status}")
        task.status = "done"
        self._emit("completed", task)
        return task

    async def find(self, *predicates: Predicate, limit: int | None = None) -> list[Task]:
        found = [t for t in await self.repository.all() if all(p(t) for p in predicates)]
        return found[:limit]


def has_tag(tag: str) -> Predicate:
    return lambda task: tag in task.tags


def group_by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def first(items: Iterable[T], default: T | None = None) -> T | None:
    return next(iter(items), default)


def describe(value: Union[int, str, list[str], None]) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, int):
        return f"number {value + 1}"
    if isinstance(value, str):
        return f"text {value.upper()}"
    return f"list of {len(value)}: {', '.join(value)}"


async def main() -> None:
    start = datetime(2024, 1, 1, 9, 30)
    repo = MemoryRepository([
        Task(2, "write", tags=frozenset({"docs", "home"}), due=start),
        Task(1, "test", tags=frozenset({"code"}), due=start + timedelta(days=30)),
        Task(3, "deploy"),
    ])
    repo.add(Task(1, "rest", status="cancelled"))
    service = Service(repo)
    log: list[tuple[str, str]] = []
    unsubscribe = service.subscribe(lambda event, task: log.append((event, task.title)))
    results = await asyncio.gather(*(service.complete(k) for k in (2, 4, 9)), return_exceptions=True)
    for r in results:
        print(r.title if isinstance(r, Task) else f"{type(r).__name__}: {r}")
    unsubscribe()
    await service.complete(3)
    print(log, [t.title for t in sorted(await repo.all())])
    print([t.title for t in await service.find(has_tag("docs"))], len(await service.find(limit=2)))
    print([t.title for t in await service.find(lambda t: t.overdue)])
    for status, tasks in group_by(await repo.all(), lambda t: t.status).items():
        print(f"{status:>10}: {[t.title for t in tasks]}")
    print(first([]), first([3, 4]), first("abc", "z"))
    print([describe(v) for v in (1, "a", ["x", "y"], None)])
    task = await repo.get(1)
    assert task is not None
    print(task.due, task.due.isoformat() if task.due else "-", sorted(task.tags))


if __name__ == "__main__":
    asyncio.run(main())
