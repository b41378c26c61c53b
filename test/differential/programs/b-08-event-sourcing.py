from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from dataclasses import dataclass, asdict, replace, fields
from typing import ClassVar, Iterable, Iterator


@dataclass(frozen=True, kw_only=True)
class Event(ABC):
    version: int
    kind: ClassVar[str] = "event"

    @abstractmethod
    def apply(self, cart: Cart) -> Cart: ...

    def to_json(self) -> str:
        return json.dumps({"kind": self.kind, **asdict(self)}, sort_keys=True)


@dataclass(frozen=True, kw_only=True)
class ItemAdded(Event):
    sku: str
    quantity: int = 1
    kind: ClassVar[str] = "added"

    def apply(self, cart: Cart) -> Cart:
        items = dict(cart.items)
        items[self.sku] = items.get(self.sku, 0) + self.quantity
        return replace(cart, items=items, version=self.version)


@dataclass(frozen=True, kw_only=True)
class ItemRemoved(Event):
    sku: str
    kind: ClassVar[str] = "removed"

    def apply(self, cart: Cart) -> Cart:
        items = {k: v for k, v in cart.items.items() if k != self.sku}
        return replace(cart, items=items, version=self.version)


@dataclass(frozen=True, kw_only=True)
class CheckedOut(Event):
    total: float
    kind: ClassVar[str] = "checkout"

    def apply(self, cart: Cart) -> Cart:
        return replace(cart, closed=True, version=self.version)


@dataclass(frozen=True)
class Cart:
    items: dict[str, int]
    version: int = 0
    closed: bool = False


class Store:
    def __init__(self) -> None:
        self._streams: dict[str, list[Event]] = {}
        self._subscribers: list[asyncio.Queue[Event]] = []

    async def append(self, stream: str, *events: Event) -> int:
        log = self._streams.setdefault(stream, [])
        for event in events:
            if event.version != len(log) + 1:
                raise RuntimeError(f"conflict: expected {len(log) + 1}, got {event.version}")
            log.append(event)
            for q in self._subscribers:
                await q.put(event)
        return len(log)

    def subscribe(self) -> asyncio.Queue[Event]:
        q: asyncio.Queue[Event] = asyncio.Queue()
        self._subscribers.append(q)
        return q

    def read(self, stream: str, since: int = 0) -> Iterator[Event]:
        yield from self._streams.get(stream, [])[since:]


def fold(events: Iterable[Event]) -> Cart:
    cart = Cart({})
    for event in events:
        cart = event.apply(cart)
    return cart


async def projector(q: asyncio.Queue[Event], counts: dict[str, int]) -> None:
    while True:
        event = await q.get()
        counts[event.kind] = counts.get(event.kind, 0) + 1
        q.task_done()


async def main() -> None:
    store = Store()
    counts: dict[str, int] = {}
    q = store.subscribe()
    worker = asyncio.create_task(projector(q, counts))
    await store.append("c1", ItemAdded(version=1, sku="pen"), ItemAdded(version=2, sku="ink", quantity=3))
    await store.append("c1", ItemRemoved(version=3, sku="pen"))
    try:
        await store.append("c1", ItemAdded(version=9, sku="cup"))
    except RuntimeError as exc:
        print(exc)
    n = await store.append("c1", ItemAdded(version=4, sku="ink"), CheckedOut(version=5, total=12.5))
    await q.join()
    worker.cancel()
    print(n, counts)
    print(fold(store.read("c1")))
    print(fold(store.read("nothing")) == Cart({}))
    for event in store.read("c1", since=2):
        print(event.to_json(), "<-", event)
    print([f.name for f in fields(CheckedOut)])
    try:
        Event(version=1)
    except TypeError as exc:
        print(exc)


asyncio.run(main())
