import asyncio
import sys

import aiohttp


async def get(session, url, timeout):
    try:
        async with session.get(url, timeout=timeout) as resp:
            return await resp.text()
    except asyncio.TimeoutError:
        return f"timed out after {timeout.total}"


async def main():
    base = sys.argv[1]
    short = aiohttp.ClientTimeout(total=0.1)
    long = aiohttp.ClientTimeout(total=5)
    async with aiohttp.ClientSession(timeout=long) as session:
        print(await get(session, f"{base}/slow/0.01", long))
        print(await get(session, f"{base}/slow/3", short))
        try:
            await asyncio.wait_for(session.get(f"{base}/slow/3"), timeout=0.1)
        except asyncio.TimeoutError:
            print("wait_for gave up")


if __name__ == "__main__":
    asyncio.run(main())
