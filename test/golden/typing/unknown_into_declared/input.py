import asyncio
from dataclasses import dataclass
from typing import Any, Dict, List, Optional


@dataclass
class User:
    name: str
    age: int = 0
    tags: Optional[List[str]] = None


class Store:
    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.users: Dict[str, User] = {}
        self.limit: int = raw["limit"]
        self.title = "none"
        self.counts: Dict[str, int] = {}

    def load(self) -> List[User]:
        for entry in self.raw["users"]:
            user = User(name=entry["name"], age=entry.get("age", 0), tags=entry.get("tags"))
            self.users[user.name] = user
            self.counts[user.name] = entry["n"]
        self.title = self.raw["title"]
        return list(self.users.values())

    def find(self, name: str) -> Optional[User]:
        return self.users.get(name)

    def first(self) -> str:
        return self.raw["users"][0]["name"]


async def show(label: str, value: int) -> None:
    await asyncio.sleep(0)
    print(label, value)


async def main() -> None:
    store = Store({"limit": 3, "title": "T", "users": [{"name": "ann", "n": 1, "age": 5}, {"name": "bob", "n": 2, "tags": ["x"]}]})
    for u in store.load():
        print(u)
    print(store.title, store.limit, store.counts, store.find("ann"), store.find("zed"), store.first())
    await show(store.raw["title"], store.raw["limit"])


asyncio.run(main())
