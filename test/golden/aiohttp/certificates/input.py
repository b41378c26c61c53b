import asyncio
import sys

import aiohttp


async def main():
    base = sys.argv[1]
    connector = aiohttp.TCPConnector(ssl=False)
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.get(base + "/", ssl=False) as response:
            print(response.status)


asyncio.run(main())
