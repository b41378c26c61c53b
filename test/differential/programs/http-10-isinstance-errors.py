import asyncio
import sys

import aiohttp


async def get(session, url):
    async with session.get(url, raise_for_status=True) as resp:
        return await resp.text()


def describe(result):
    if isinstance(result, aiohttp.ClientResponseError):
        return f"HTTP {result.status}"
    if isinstance(result, aiohttp.ClientConnectionError):
        return "no connection"
    if isinstance(result, asyncio.TimeoutError):
        return "timeout"
    if isinstance(result, Exception):
        return f"other: {type(result).__name__}"
    return f"ok: {result.strip()[:20]}"


async def main():
    base = sys.argv[1]
    urls = [f"{base}/", f"{base}/status/404", "http://127.0.0.1:1/", f"{base}/slow/3", f"{base}/lines", "not a url"]
    timeout = aiohttp.ClientTimeout(total=0.5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        results = await asyncio.gather(*[get(session, url) for url in urls], return_exceptions=True)
    for result in results:
        print(describe(result))
    failed = [r for r in results if isinstance(r, BaseException)]
    print(f"{len(failed)} of {len(results)} failed")


asyncio.run(main())
