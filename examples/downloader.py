"""Download files side by side, at most so many at a time, and report as they come in."""
import asyncio
import os
import sys
import tempfile

import aiofiles
import aiohttp

FILES = {
    "poem.txt": "/lines",
    "small.bin": "/bytes/1500",
    "large.bin": "/bytes/40000",
    "missing.txt": "/status/404",
    "stream.txt": "/drip/3/0.02",
}


async def download(session: aiohttp.ClientSession, url: str, target: str, limit: asyncio.Semaphore) -> int:
    """Write what the URL gives to a file, and return its size."""
    async with limit:
        async with session.get(url) as response:
            response.raise_for_status()
            size = 0
            async with aiofiles.open(target, "wb") as file:
                async for chunk in response.content.iter_chunked(8192):
                    size += await file.write(chunk)
    return size


async def main(base: str, folder: str) -> None:
    limit = asyncio.Semaphore(2)
    timeout = aiohttp.ClientTimeout(total=30, connect=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        results = await asyncio.gather(
            *(download(session, base + path, os.path.join(folder, name), limit) for name, path in FILES.items()),
            return_exceptions=True,
        )

    total = 0
    for name, result in zip(FILES, results):
        if isinstance(result, aiohttp.ClientResponseError):
            print(f"{name:<12} failed: {result.status} {result.message}")
        elif isinstance(result, BaseException):
            raise result
        else:
            total += result
            print(f"{name:<12} {result:>6} bytes")
    print(f"{total} bytes in {len(os.listdir(folder))} files")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(sys.argv[1], folder))
