import asyncio
from collections import Counter, defaultdict


class Page:
    def __init__(self, url, links):
        self.url = url
        self.links = links

    def __repr__(self):
        return f"<Page {self.url} {len(self.links)} links>"


SITE = {
    "/": ["/a", "/b", "/broken"],
    "/a": ["/b", "/c"],
    "/b": ["/"],
    "/c": ["/c", "/d"],
    "/d": [],
}


class FetchError(Exception):
    def __init__(self, url, status):
        super().__init__(f"{status} for {url}")
        self.url = url
        self.status = status


async def fetch(url):
    await asyncio.sleep(0.001 * len(url))
    if url not in SITE:
        raise FetchError(url, 404)
    return Page(url, SITE[url])


class Crawler:
    def __init__(self, limit=2, depth=10):
        self.sem = asyncio.Semaphore(limit)
        self.seen = set()
        self.errors = defaultdict(list)
        self.hits = Counter()
        self.depth = depth
        self.active = 0
        self.most = 0

    async def visit(self, url, level=0):
        self.hits[url] += 1
        if url in self.seen or level > self.depth:
            return []
        self.seen.add(url)
        async with self.sem:
            self.active += 1
            self.most = max(self.most, self.active)
            try:
                page = await fetch(url)
            except FetchError as e:
                self.errors[e.status].append(e.url)
                return []
            finally:
                self.active -= 1
        nested = await asyncio.gather(*(self.visit(l, level + 1) for l in page.links))
        return [page, *(p for sub in nested for p in sub)]


async def main():
    crawler = Crawler()
    pages = await crawler.visit("/")
    for page in sorted(pages, key=lambda p: p.url):
        print(page)
    print(dict(crawler.errors))
    print(crawler.hits.most_common(2))
    print("at most", crawler.most)
    outcomes = await asyncio.gather(*[fetch(u) for u in ["/", "/x", "/d"]], return_exceptions=True)
    for url, outcome in zip(["/", "/x", "/d"], outcomes):
        match outcome:
            case FetchError(status=status):
                print(url, "->", status)
            case Page(links=[]):
                print(url, "-> leaf")
            case Page() as page:
                print(url, "->", page)
    print(outcomes)


asyncio.run(main())
