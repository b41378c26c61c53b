"""Bodies that come from asynchronous generators."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def numbers(count):
    for number in range(count):
        yield f"{number},".encode()
        await asyncio.sleep(0)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{BASE}/echo", data=numbers(5)) as response:
            echo = await response.json()
            print(echo["body"], echo["length"], echo["type"])
        async with session.post(f"{BASE}/echo", data=numbers(3), headers={"Content-Type": "text/csv"}) as response:
            print((await response.json())["type"])
        async with session.get(f"{BASE}/chunked") as response:
            parts = []
            async for data, _ in response.content.iter_chunks():
                parts.append(data.decode())
            print("".join(parts).split())
        async with session.get(f"{BASE}/bytes/20") as response:
            print(await response.content.readexactly(8))
            try:
                await response.content.readexactly(50)
            except asyncio.IncompleteReadError as error:
                print(error, error.partial, error.expected)


asyncio.run(main())
