import asyncio
import sys
from typing import Any

import aiohttp


async def fetch_with_retry(session: aiohttp.ClientSession, url: str, retries: int = 3, backoff: float = 0.01) -> Any:
    """GET a URL, trying again with growing pauses."""
    for attempt in range(1, retries + 1):
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                return await response.json()
        except aiohttp.ClientResponseError as exc:
            print(f"attempt {attempt}: {exc.status} {exc.message}")
            if attempt == retries:
                raise
        except aiohttp.ClientError as exc:
            print(f"attempt {attempt}: {type(exc).__name__}")
        await asyncio.sleep(backoff * 2 ** (attempt - 1))
    return None


async def main() -> None:
    base = sys.argv[1]
    async with aiohttp.ClientSession() as session:
        data = await fetch_with_retry(session, f"{base}/flaky/a/2")
        print(data["name"], data["attempts"])
        try:
            await fetch_with_retry(session, f"{base}/flaky/b/9", retries=2)
        except aiohttp.ClientResponseError as exc:
            print("gave up:", exc.status)
        print(await fetch_with_retry(session, "http://127.0.0.1:1/", retries=2))


asyncio.run(main())
