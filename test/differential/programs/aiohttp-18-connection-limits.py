"""Connectors: limits, and what is left after closing."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def busy(session, name):
    async with session.get(f"{BASE}/busy/0.03?name={name}") as response:
        return await response.text()


async def measure(**options):
    connector = aiohttp.TCPConnector(**options)
    async with aiohttp.ClientSession(connector=connector) as session:
        names = await asyncio.gather(*[busy(session, f"n{number}") for number in range(6)])
        async with session.get(f"{BASE}/peak") as response:
            data = await response.json()
    return names, data["peak"], connector.closed


async def main():
    print(await measure(limit=1))
    print(await measure(limit=2))
    print(await measure(limit_per_host=3))
    session = aiohttp.ClientSession()
    print(session.closed)
    response = await session.get(f"{BASE}/lines")
    print(response.status)
    response.release()
    try:
        await response.text()
    except aiohttp.ClientConnectionError as error:
        print(type(error).__name__, error)
    await session.close()
    await session.close()
    print(session.closed, session.connector)
    try:
        await session.get(BASE)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
