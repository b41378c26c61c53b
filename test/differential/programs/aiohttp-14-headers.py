"""Headers: sent, received, in any case, more than once."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def main():
    async with aiohttp.ClientSession(headers={"User-Agent": "demo/1.0", "X-Common": "1"}) as session:
        async with session.get(f"{BASE}/headers", headers={"x-common": "2", "X-Own": "yes"}) as response:
            for name, value in await response.json():
                if name.lower() != "host":
                    print(f"{name}: {value}")
        async with session.get(f"{BASE}/repeated") as response:
            print(response.headers["x-tag"], response.headers.getall("X-TAG"))
            print("x-lower" in response.headers, response.headers.get("missing", "none"))
            print(response.headers)
            print(sorted(response.headers.keys()))
            for name, value in response.headers.items():
                print(name, "=", value)
            print(dict(response.headers)["Content-Length"])
        async with session.head(f"{BASE}/json") as response:
            print(response.status, response.content_type, response.content_length, await response.read())
        print(session.headers["user-agent"])


asyncio.run(main())
