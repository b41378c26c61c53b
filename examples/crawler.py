"""The crawler of every tutorial, over a site that lives in memory: semaphore, gather, a visited set."""
import asyncio

SITE = {
    "/": ["/about", "/blog", "/shop"],
    "/about": ["/", "/team"],
    "/blog": ["/blog/1", "/blog/2", "/"],
    "/blog/1": ["/blog"],
    "/blog/2": ["/blog", "/missing"],
    "/shop": ["/cart"],
    "/cart": [],
    "/team": ["/about"],
}


class PageNotFound(Exception):
    pass


async def fetch(url: str) -> list[str]:
    """Pretend to download a page, and return its links."""
    # simulated latency
    await asyncio.sleep(0.005)
    if url not in SITE:
        raise PageNotFound(url)
    return SITE[url]


class Crawler:
    def __init__(self, limit: int = 3):
        self.semaphore = asyncio.Semaphore(limit)
        self.seen: set[str] = set()
        self.links: dict[str, int] = {}
        self.missing: list[str] = []

    async def visit(self, url: str) -> list[str]:
        async with self.semaphore:
            try:
                found = await fetch(url)
            except PageNotFound as e:
                self.missing.append(str(e))
                return []
        self.links[url] = len(found)
        return found

    async def crawl(self, start: str) -> int:
        """Visit level by level; return how many levels there were."""
        level = [start]
        self.seen.add(start)
        depth = 0
        while level:
            print(f"level {depth}: {' '.join(level)}")
            pages = await asyncio.gather(*(self.visit(url) for url in level))
            level = []
            for links in pages:
                for link in links:
                    if link not in self.seen:
                        self.seen.add(link)
                        level.append(link)
            depth += 1
        return depth


async def main():
    crawler = Crawler(limit=2)
    depth = await crawler.crawl("/")
    print(f"{len(crawler.links)} pages, {depth} levels, missing: {crawler.missing}")
    for url, count in sorted(crawler.links.items(), key=lambda item: (-item[1], item[0])):
        print(f"{url:<10}{'*' * count:<4}{count}")


if __name__ == "__main__":
    asyncio.run(main())
