import asyncio
from collections import deque
from urllib.parse import parse_qs, quote, urldefrag, urlencode, urljoin, urlparse

SITE = {
    "http://site.test/": ["/a", "b/", "//other.test/x", "mailto:me@site.test", "#top"],
    "http://site.test/a": ["../a?page=2", "/c d", "http://SITE.test/b/"],
    "http://site.test/b/": ["one", "./two", "../a#frag", "?q=1&q=2"],
    "http://site.test/a?page=2": [],
    "http://site.test/b/one": ["../../.."],
}


def normalise(base: str, link: str) -> "str | None":
    url, _fragment = urldefrag(urljoin(base, link))
    parts = urlparse(url)
    if parts.scheme not in ("http", "https"):
        return None
    return parts._replace(netloc=parts.netloc.lower(), path=quote(parts.path, safe="/%")).geturl()


class Crawler:
    def __init__(self, start):
        self.host = urlparse(start).hostname
        self.queue: deque[str] = deque([start])
        self.seen = {start}

    async def links(self, url):
        await asyncio.sleep(0)
        return SITE.get(url, [])

    async def run(self):
        while self.queue:
            url = self.queue.popleft()
            for link in await self.links(url):
                target = normalise(url, link)
                if target is None:
                    continue
                if target in self.seen:
                    continue
                self.seen.add(target)
                if urlparse(target).hostname == self.host:
                    self.queue.append(target)
            query = parse_qs(urlparse(url).query)
            print(f"{url:<32} {dict(sorted(query.items()))}")


async def main():
    crawler = Crawler("http://site.test/")
    await crawler.run()
    print(sorted(crawler.seen))
    print(urlencode({"next": "http://site.test/?a=1&b=2", "limit": 10, "ratio": 1.0}))


asyncio.run(main())
