"""Sessions and responses that are closed by hand."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def get_json(session, path):
    response = await session.get(BASE + path)
    try:
        return await response.json()
    finally:
        response.release()


async def main():
    session = aiohttp.ClientSession()
    try:
        user = await get_json(session, "/users/2")
        print(user["id"], user["name"])
        response = await session.post(f"{BASE}/users", json={"name": "Alan"})
        print(response.status, response.headers["Location"])
        created = await response.json()
        print(created)
        response = await session.put(f"{BASE}/users/{created['id']}", json={"name": "Alan T."})
        print((await response.json())["name"])
        response = await session.delete(f"{BASE}/users/{created['id']}")
        print(response.status, repr(await response.text()))
        response = await session.get(f"{BASE}/users/{created['id']}")
        print(response.status, await response.json())
    finally:
        await session.close()
    async with aiohttp.request("GET", f"{BASE}/json") as response:
        print(response.status, (await response.json())["tags"])
    async with aiohttp.ClientSession() as one, one.get(f"{BASE}/lines") as response:
        print((await response.text()).count("\n"))


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
