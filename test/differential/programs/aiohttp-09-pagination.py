"""An asynchronous generator over the pages of a service."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def pages(session, path):
    url = BASE + path
    while url:
        async with session.get(url) as response:
            page = await response.json()
        yield page
        url = BASE + page["next"] if page["next"] else None


async def items(session):
    async for page in pages(session, "/pages"):
        print("page", page["page"])
        for item in page["items"]:
            yield item


async def main():
    async with aiohttp.ClientSession() as session:
        titles = [item["title"] async for item in items(session)]
        print(titles)
        async for item in items(session):
            if item["id"] == 2:
                print("found", item)
                break


asyncio.run(main())
