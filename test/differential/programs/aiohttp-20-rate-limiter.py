"""A rate limiter as an asynchronous context manager around requests."""
import asyncio
import sys
import time
from dataclasses import dataclass, field

import aiohttp

BASE = sys.argv[1]


class RateLimiter:
    def __init__(self, rate, per):
        self.rate = rate
        self.per = per
        self.started = []
        self._lock = asyncio.Lock()

    async def __aenter__(self):
        async with self._lock:
            now = time.monotonic()
            self.started = [moment for moment in self.started if now - moment < self.per]
            if len(self.started) >= self.rate:
                await asyncio.sleep(self.per - (now - self.started[0]))
            self.started.append(time.monotonic())
        return self

    async def __aexit__(self, *exc_info):
        return False


@dataclass
class Stats:
    fetched: int = 0
    failed: int = 0
    sizes: list[int] = field(default_factory=list)

    def summary(self):
        return f"{self.fetched} fetched, {self.failed} failed, {sum(self.sizes)} bytes"


async def crawl(session, limiter, stats, path):
    async with limiter:
        try:
            async with session.get(BASE + path) as response:
                response.raise_for_status()
                body = await response.read()
        except aiohttp.ClientError as error:
            stats.failed += 1
            return f"{path}: {error}"
        stats.fetched += 1
        stats.sizes.append(len(body))
        return f"{path}: {len(body)}"


async def main():
    limiter = RateLimiter(3, 0.1)
    stats = Stats()
    paths = ["/bytes/10", "/bytes/20", "/status/404", "/lines", "/bytes/30", "/faults/close", "/json"]
    start = time.monotonic()
    async with aiohttp.ClientSession() as session:
        lines = await asyncio.gather(*[crawl(session, limiter, stats, path) for path in paths])
    elapsed = time.monotonic() - start
    print(*lines, sep="\n")
    print(stats.summary(), sorted(stats.sizes))
    print("slowed down:", elapsed > 0.15)


asyncio.run(main())
