import asyncio
import logging_free.setup  # a folder without __init__.py
from crawl import Crawler, CrawlError, stages
from crawl.stages import *
from tools import clock
import crawl.stages.parse as parsing


class Page:
    def __init__(self, url, links):
        self.url = url
        self.links = links


SITE = {
    "/": Page("/", ["/a", "/b"]),
    "/a": Page("/a", ["/b", "/c"]),
    "/b": Page("/b", []),
}


async def main():
    logging_free.setup.configure(verbose=True)
    crawler = Crawler(SITE, limit=2)
    with clock.Ticks() as ticks:
        try:
            await crawler.run("/")
        except CrawlError as error:
            print("error:", error, error.url, isinstance(error, stages.StageError))
    print(sorted(crawler.seen), ticks.count)
    print(clean("  x "), parse_links("a b"), parsing.DEPTH)
    parsing.DEPTH += 2
    print(parsing.depth(), logging_free.setup.lines)


if __name__ == "__main__":
    asyncio.run(main())
