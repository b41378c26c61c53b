import asyncio
import sys
from dataclasses import dataclass

import aiohttp


@dataclass
class Result:
    path: str
    status: int
    size: int

    @property
    def ok(self) -> bool:
        return self.status < 400


async def check(session: aiohttp.ClientSession, path: str) -> Result:
    async with session.get(sys.argv[1] + path) as response:
        body = await response.read()
        return Result(path, response.status, len(body))


async def main() -> None:
    paths = ["/", "/lines", "/status/500", "/bytes/123", "/nowhere"]
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*(check(session, path) for path in paths))
    for result in results:
        mark = "ok " if result.ok else "BAD"
        print(f"{mark} {result.status} {result.path:<12} {result.size:>6}")
    print(max(results, key=lambda r: r.size).path)
    print(all(r.ok for r in results))


asyncio.run(main())
