import asyncio
import sys
from collections import Counter, defaultdict

import aiohttp


class CachedFetcher:
    """Fetches each URL once, however many ask for it."""

    def __init__(self, session):
        self._session = session
        self._cache = {}
        self._locks = defaultdict(asyncio.Lock)
        self.hits = Counter()

    async def get(self, url):
        async with self._locks[url]:
            if url in self._cache:
                self.hits["hit"] += 1
                return self._cache[url]
            self.hits["miss"] += 1
            async with self._session.get(url) as resp:
                data = await resp.json()
            self._cache[url] = data
            return data


async def main():
    base = sys.argv[1]
    async with aiohttp.ClientSession() as session:
        fetcher = CachedFetcher(session)
        urls = [f"{base}/counter/{name}" for name in ("a", "b", "a", "c", "a", "b")]
        results = await asyncio.gather(*map(fetcher.get, urls))
        print([(r["name"], r["count"]) for r in results])
        print(dict(fetcher.hits))


asyncio.run(main())
