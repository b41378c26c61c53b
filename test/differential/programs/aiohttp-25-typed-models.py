"""Models made from JSON, sorted and printed as a table."""
import asyncio
import sys
from dataclasses import dataclass
from typing import List

import aiohttp

BASE = sys.argv[1]


@dataclass(frozen=True)
class User:
    id: int
    name: str

    @classmethod
    def from_json(cls, data: dict) -> "User":
        return cls(id=data["id"], name=data["name"])


async def load_users(session: aiohttp.ClientSession) -> List[User]:
    async with session.get(f"{BASE}/users") as response:
        return [User.from_json(item) for item in await response.json()]


async def load_each(session: aiohttp.ClientSession, ids: List[int]) -> List[User]:
    async def one(user_id: int) -> User:
        async with session.get(f"{BASE}/users/{user_id}") as response:
            response.raise_for_status()
            return User.from_json(await response.json())

    results = await asyncio.gather(*(one(user_id) for user_id in ids), return_exceptions=True)
    users = []
    for user_id, result in zip(ids, results):
        if isinstance(result, BaseException):
            print(f"user {user_id}: {type(result).__name__}")
        else:
            users.append(result)
    return users


async def main() -> None:
    async with aiohttp.ClientSession(headers={"Accept": "application/json"}) as session:
        users = await load_users(session)
        for user in sorted(users, key=lambda user: user.name, reverse=True):
            print(f"{user.id:<4}{user.name:>10}")
        print(users[0] == User(1, "Ada"), users[0])
        print(await load_each(session, [3, 9, 1]))


if __name__ == "__main__":
    asyncio.run(main())
