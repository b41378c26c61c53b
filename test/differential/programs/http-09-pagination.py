import asyncio
import sys

import aiohttp


async def pages(session, path):
    while path:
        async with session.get(sys.argv[1] + path) as resp:
            data = await resp.json()
        yield data["page"], data["items"]
        path = data["next"]


async def main():
    titles = []
    async with aiohttp.ClientSession() as session:
        async for number, items in pages(session, "/pages?page=1"):
            print(f"page {number}: {len(items)} items")
            titles.extend(item["title"] for item in items)
    print(", ".join(titles))

    async with aiohttp.ClientSession() as session:
        page = 1
        total = 0
        while True:
            async with session.get(f"{sys.argv[1]}/pages", params={"page": page}) as resp:
                items = (await resp.json())["items"]
            if not items:
                break
            total += len(items)
            page += 1
        print(total, "items on", page - 1, "pages")


asyncio.run(main())
