import asyncio
import functools
import sys

import aiohttp


def retry(times, exceptions=(aiohttp.ClientError, asyncio.TimeoutError)):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return await func(*args, **kwargs)
                except exceptions as e:
                    print(f"{func.__name__} failed ({attempt + 1}/{times}): {type(e).__name__}")
                    await asyncio.sleep(0.01)
            return None
        return wrapper
    return decorator


@retry(times=3)
async def fetch(session, url):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    async with aiohttp.ClientSession() as session:
        print(await fetch(session, f"{sys.argv[1]}/flaky/x/1"))
        print(await fetch(session, f"{sys.argv[1]}/status/500"))


asyncio.run(main())
