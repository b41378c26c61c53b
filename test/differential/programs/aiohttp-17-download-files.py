"""Downloads into files, with progress; aiofiles beside aiohttp."""
import asyncio
import os
import sys

import aiofiles
import aiohttp

BASE = sys.argv[1]


async def download(session, path, name):
    size = 0
    async with session.get(BASE + path) as response:
        response.raise_for_status()
        async with aiofiles.open(name, "wb") as file:
            async for chunk in response.content.iter_chunked(4096):
                await file.write(chunk)
                size += len(chunk)
    return name, size


async def main():
    wanted = {"/bytes/10000": "big.bin", "/lines": "poem.txt", "/json": "data.json", "/status/404": "none.txt"}
    async with aiohttp.ClientSession() as session:
        jobs = [download(session, path, name) for path, name in wanted.items()]
        for result in await asyncio.gather(*jobs, return_exceptions=True):
            if isinstance(result, Exception):
                print("failed:", result.status)
            else:
                print("saved", *result)
    async with aiofiles.open("poem.txt") as file:
        print((await file.read()).splitlines())
    print(sorted(os.listdir(".")))


asyncio.run(main())
