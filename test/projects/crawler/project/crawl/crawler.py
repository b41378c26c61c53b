import asyncio

from logging_free.setup import note

from . import stages
from .stages import fetch


class Crawler:
    def __init__(self, site, *, limit):
        self.site = site
        self.seen = set()
        self.limit = asyncio.Semaphore(limit)

    async def run(self, url):
        if url in self.seen:
            return
        self.seen.add(url)
        async with self.limit:
            page = await fetch.fetch(self.site, url)
        note(f"fetched {url}")
        links = [stages.clean(link) for link in page.links]
        await asyncio.gather(*(self.run(link) for link in links))
