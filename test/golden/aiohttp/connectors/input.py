import asyncio
import sys

import aiohttp


async def work(session, path):
    async with session.get(sys.argv[1] + path) as response:
        return await response.text()


async def main():
    base = sys.argv[1]
    connector = aiohttp.TCPConnector(limit=2, limit_per_host=2)
    print(connector.limit, connector.limit_per_host, connector.closed)
    async with aiohttp.ClientSession(connector=connector) as session:
        print(await asyncio.gather(*(work(session, f"/busy/0.05?name={i}") for i in range(5))))
        async with session.get(base + "/peak") as response:
            print(await response.json())
    print(connector.closed)
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        await session.get(base + "/cookies/set?a=1;Path=/")
        async with session.get(base + "/cookies") as response:
            print(await response.json())
        print(len(jar), [cookie.key for cookie in jar], jar.filter_cookies(base)["a"].value)
        session.cookie_jar.update_cookies({"b": "2"})
        jar.clear()
        print(len(jar))
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), base_url=base) as session:
        await session.get("/cookies/set?a=1;Path=/")
        async with session.get("/cookies") as response:
            print(await response.json())
        session.headers["X-Mine"] = "1"
        async with session.get("/headers") as response:
            print(["X-Mine", "1"] in await response.json())
    async with aiohttp.request("GET", base + "/") as response:
        print(await response.text())
    shared = aiohttp.TCPConnector()
    session = aiohttp.ClientSession(connector=shared, connector_owner=False)
    await session.close()
    print(shared.closed)
    await shared.close()


asyncio.run(main())
