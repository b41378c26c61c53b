"""The tutorial: a list of coroutines, gathered over one session."""
import asyncio
import sys

import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.text()


async def fetch_all(urls):
    async with aiohttp.ClientSession() as session:
        tasks = [fetch(session, url) for url in urls]
        return await asyncio.gather(*tasks)


async def main():
    base = sys.argv[1]
    pages = await fetch_all([f"{base}/slow/0.05?name=a", f"{base}/slow/0.01?name=b", f"{base}/"])
    for page in pages:
        print(page.strip())


if __name__ == "__main__":
    asyncio.run(main())
