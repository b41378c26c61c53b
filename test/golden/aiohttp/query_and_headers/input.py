import asyncio
import sys

import aiohttp

HEADERS = {"Authorization": "Bearer secret", "X-Client": "golden"}


async def main():
    base = sys.argv[1]
    params = {"q": "a b&c", "page": 2}
    async with aiohttp.ClientSession() as session:
        async with session.get(base + "/echo", params=params) as response:
            data = await response.json()
            print(data["query"])
        async with session.get(f"{base}/bearer/secret", headers=HEADERS) as response:
            print(response.status, await response.json())
        async with session.get(f"{base}/bearer/other", headers=HEADERS) as response:
            print(response.status, await response.json())
        async with session.post(f"{base}/users", json={"name": "Alan", "age": 41}) as response:
            print(response.status, await response.json())
        async with session.delete(f"{base}/users/2") as response:
            print(response.status)
        async with session.options(f"{base}/echo") as response:
            print((await response.json())["method"])


asyncio.run(main())
