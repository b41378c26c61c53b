"""No session parameter, one request after the other."""
import asyncio
import sys

import aiohttp

base = sys.argv[1]


async def get_json(path: str):
    async with aiohttp.ClientSession() as session:
        async with session.get(base + path) as resp:
            return await resp.json()


async def get_text(path: str) -> str:
    async with aiohttp.ClientSession() as session, session.get(base + path) as resp:
        return await resp.text()


async def main() -> None:
    user = await get_json("/users/2")
    print(f"{user['id']}: {user['name']}")
    text = await get_text("/lines")
    print(len(text.splitlines()), "lines")
    async with aiohttp.ClientSession() as session:
        resp = await session.get(base + "/users/3")
        data = await resp.json()
        print(data.get("name"), data.get("age", "unknown"))
    ids = [user["id"] for user in await get_json("/users")]
    print(ids, sum(ids))


asyncio.run(main())
