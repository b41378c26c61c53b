"""Reads a body line by line and in chunks, as it comes."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{BASE}/drip/4/0.02") as response:
            print(response.headers.get("Transfer-Encoding"), response.content_length)
            async for line in response.content:
                print("line", line.decode().rstrip())
        async with session.get(f"{BASE}/bytes/2500") as response:
            sizes = []
            async for chunk in response.content.iter_chunked(1024):
                sizes.append(len(chunk))
            print(sizes, sum(sizes))
        async with session.get(f"{BASE}/lines") as response:
            print(await response.content.readline())
            print(await response.content.read(6))
            rest = await response.content.read()
            print(len(rest), response.content.at_eof())
        total = 0
        async with session.get(f"{BASE}/bytes/200000") as response:
            while True:
                chunk = await response.content.read(65536)
                if not chunk:
                    break
                total += len(chunk)
        print("total", total)


asyncio.run(main())
