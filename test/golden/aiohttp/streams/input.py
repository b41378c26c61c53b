import asyncio
import sys

import aiohttp


async def main():
    base = sys.argv[1]
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{base}/bytes/2500") as response:
            sizes = []
            async for chunk in response.content.iter_chunked(1000):
                sizes.append(len(chunk))
            print(sum(sizes), max(sizes) <= 1000, response.content.at_eof(), response.content.total_bytes)
        async with session.get(f"{base}/lines") as response:
            print(await response.content.readline())
            print(await response.content.read(4))
            print(await response.content.readexactly(3))
            rest = await response.content.read()
            print(len(rest) > 0, await response.content.readany())
        async with session.get(f"{base}/drip/3/0.02") as response:
            async for line in response.content:
                print(line.decode().strip())
        total = 0
        async with session.get(f"{base}/drip/2/0.01") as response:
            async for data in response.content.iter_any():
                total += len(data)
        print(total)


asyncio.run(main())
