import asyncio
import os
import sys

import aiofiles
import aiohttp

CHUNK = 1024


async def download(session, url, path):
    async with session.get(url) as response:
        if response.status != 200:
            print(f"skipped {path}: {response.status}")
            return 0
        size = 0
        async with aiofiles.open(path, mode="wb") as f:
            async for chunk in response.content.iter_chunked(CHUNK):
                await f.write(chunk)
                size += len(chunk)
    return size


async def main():
    base = sys.argv[1]
    jobs = [(f"{base}/bytes/5000", "a.bin"), (f"{base}/lines", "b.txt"), (f"{base}/status/404", "c.txt")]
    async with aiohttp.ClientSession() as session:
        sizes = await asyncio.gather(*(download(session, url, path) for url, path in jobs))
    for (_, path), size in zip(jobs, sizes):
        print(path, size, os.path.exists(path))
    async with aiofiles.open("b.txt") as f:
        print((await f.readline()).strip())


asyncio.run(main())
