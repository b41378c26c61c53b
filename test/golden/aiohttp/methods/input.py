import asyncio
import sys

import aiohttp


async def show(response):
    data = await response.json()
    print(response.status, response.method, data)


async def main():
    base = sys.argv[1]
    session = aiohttp.ClientSession()
    async with session.post(f"{base}/users", json={"name": "Alan"}) as response:
        await show(response)
    async with session.put(f"{base}/users/1", json={"name": "Ada L."}) as response:
        await show(response)
    async with session.patch(f"{base}/users/1", json={"role": "admin"}) as response:
        await show(response)
    async with session.delete(f"{base}/users/1") as response:
        print(response.status, response.reason, await response.read())
    async with session.request("GET", f"{base}/users/1") as response:
        await show(response)
    async with session.options(f"{base}/echo") as response:
        await show(response)
    response = await session.get(f"{base}/users/2")
    await show(response)
    response.release()
    response = await session.head(f"{base}/bytes/10")
    print(response.headers["Content-Length"], await response.read())
    response.close()
    print(session.closed)
    await session.close()
    print(session.closed)


asyncio.run(main())
