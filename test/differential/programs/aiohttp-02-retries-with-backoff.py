"""Retries with exponential backoff around a service that fails at first."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def fetch_with_retries(session, url, retries=4, base_delay=0.01):
    for attempt in range(1, retries + 1):
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                return await response.json()
        except aiohttp.ClientResponseError as error:
            print(f"attempt {attempt}: {error.status} {error.message}")
            if attempt == retries:
                raise
            await asyncio.sleep(base_delay * 2 ** (attempt - 1))


async def main():
    async with aiohttp.ClientSession() as session:
        print(await fetch_with_retries(session, f"{BASE}/flaky/a/2"))
        print(await fetch_with_retries(session, f"{BASE}/flaky/b/0"))
        try:
            await fetch_with_retries(session, f"{BASE}/flaky/c/9", retries=3)
        except aiohttp.ClientResponseError as error:
            print("gave up:", error.status, error.message)
        try:
            await fetch_with_retries(session, "http://127.0.0.1:1/nothing")
        except aiohttp.ClientConnectorError as error:
            print("no connection:", error)
            print(error.host, error.port, type(error.os_error).__name__)


asyncio.run(main())
