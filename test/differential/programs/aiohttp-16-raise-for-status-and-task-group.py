"""Sessions that raise by themselves; a failing request among several."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def fetch(session, path):
    async with session.get(BASE + path) as response:
        return await response.text()


async def main():
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        results = await asyncio.gather(
            fetch(session, "/status/200"),
            fetch(session, "/status/404"),
            fetch(session, "/status/500"),
            return_exceptions=True,
        )
        for result in results:
            if isinstance(result, aiohttp.ClientResponseError):
                print("error", result.status, result.message, result.request_info.method, result.request_info.url.path)
            else:
                print("text", result)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fetch(session, "/slow/2"))
                group.create_task(fetch(session, "/status/418"))
        except* aiohttp.ClientResponseError as errors:
            print([error.status for error in errors.exceptions])
        try:
            await asyncio.gather(fetch(session, "/busy/0.02"), fetch(session, "/status/403"))
        except aiohttp.ClientResponseError as error:
            print("first failure:", error.status)


asyncio.run(main())
