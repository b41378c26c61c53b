import asyncio
import json
import sys

import aiohttp


async def create_user(session, name, **extra):
    payload = {"name": name, **extra}
    async with session.post("/users", json=payload) as resp:
        assert resp.status == 201, resp.status
        user = await resp.json()
        print("created", user["id"], resp.headers["Location"])
        return user


async def main():
    async with aiohttp.ClientSession(sys.argv[1]) as session:
        user = await create_user(session, "Barbara", role="admin")
        await create_user(session, "Frances")
        async with session.put(f"/users/{user['id']}", json={"name": "Barbara L."}) as resp:
            print(json.dumps(await resp.json(), sort_keys=True))
        async with session.patch(f"/users/{user['id']}", json={"tags": ["a", "b"], "score": 1.5, "active": True, "boss": None}) as resp:
            print(json.dumps(await resp.json(), sort_keys=True, indent=2))
        async with session.delete(f"/users/{user['id']}") as resp:
            print(resp.status)
        async with session.get(f"/users/{user['id']}") as resp:
            print(resp.status, (await resp.json())["error"])
        async with session.get("/users") as resp:
            users = await resp.json()
            print(len(users), [u["name"] for u in users])


asyncio.run(main())
