from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple, Protocol, TypedDict

Level = Literal["info", "error"]


class Entry(NamedTuple):
    level: Level
    text: str = ""


class User(TypedDict):
    id: int
    name: str


class Sink(Protocol):
    async def write(self, entry: Entry) -> None: ...


class Storage(ABC):
    count: ClassVar[int] = 0

    @abstractmethod
    async def load(self, user_id: int) -> User | None: ...


@dataclass
class MemorySink:
    lines: list[str]

    async def write(self, entry: Entry) -> None:
        await asyncio.sleep(0)
        self.lines.append(f"{entry.level}: {entry.text}")


class MemoryStorage(Storage):
    def __init__(self, users: list[User]) -> None:
        self.users = {user["id"]: user for user in users}

    async def load(self, user_id: int) -> User | None:
        Storage.count += 1
        return self.users.get(user_id)


async def report(sink: Sink, storage: Storage, user_id: int) -> None:
    user = await storage.load(user_id)
    if user is None:
        await sink.write(Entry("error", f"no user {user_id}"))
    else:
        await sink.write(Entry(level="info", text=user["name"]))


async def main() -> None:
    sink = MemorySink([])
    storage = MemoryStorage([{"id": 1, "name": "Ada"}])
    for user_id in (1, 2):
        await report(sink, storage, user_id)
    print(sink.lines, Storage.count)
    level, text = Entry("info", "x")
    print(level, text, Entry("error"), Entry("info", "y").text)
    try:
        Storage()
    except TypeError as e:
        print("TypeError:", e)


asyncio.run(main())
