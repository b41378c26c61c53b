import asyncio
import sys

import aiohttp


async def load(session, path):
    async with session.get(sys.argv[1] + path) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    async with aiohttp.ClientSession() as session:
        async with asyncio.TaskGroup() as tg:
            user = tg.create_task(load(session, "/users/1"))
            page = tg.create_task(load(session, "/pages?page=2"))
        print(user.result()["name"], [item["id"] for item in page.result()["items"]])
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(load(session, "/users/1"))
                tg.create_task(load(session, "/users/99"))
        except* aiohttp.ClientResponseError as group:
            for error in group.exceptions:
                print("failed:", error.status, error.message)


asyncio.run(main())
