"""A crawler over HTTP that never asks one site for more than it allows: so many pages at once, and a visited set."""
import asyncio
import sys

import aiohttp

MAX_AT_ONCE = 2


async def load_page(session, limit, url):
    """One page of the listing: what is on it, and where it goes on."""
    async with limit:
        async with session.get(url) as response:
            page = await response.json()
    return page["items"], page["next"]


async def load_user(session, limit, base, number):
    async with limit:
        async with session.get(f"{base}/users/{number}") as response:
            if response.status != 200:
                return None
            user = await response.json()
            return user["name"]


async def crawl(base, start):
    """Follow the pages, then look up everything that they list."""
    limit = asyncio.Semaphore(MAX_AT_ONCE)
    seen = set()
    found = []
    async with aiohttp.ClientSession() as session:
        path = start
        while path is not None and path not in seen:
            seen.add(path)
            items, path = await load_page(session, limit, base + str(path))
            found.extend(item["id"] for item in items)
        names = await asyncio.gather(*(load_user(session, limit, base, number) for number in found))
    return len(seen), dict(zip(found, names))


async def main():
    pages, users = await crawl(sys.argv[1], "/pages?page=1")
    print(f"{pages} pages list {len(users)} items")
    for number, name in users.items():
        print(f"{number}: {name or 'nobody'}")


if __name__ == "__main__":
    asyncio.run(main())
