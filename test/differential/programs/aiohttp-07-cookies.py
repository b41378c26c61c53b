"""Cookies: of the session, of one request, kept by the jar."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def main():
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookies={"lang": "en"}, cookie_jar=jar) as session:
        async with session.get(f"{BASE}/cookies/set?token=abc%3B%20Path%3D/&theme=dark%3B%20Path%3D/") as response:
            print(response.cookies["token"].value, len(response.cookies))
            for name, morsel in response.cookies.items():
                print(name, morsel.value, morsel["path"])
        async with session.get(f"{BASE}/cookies") as response:
            print(sorted((await response.json()).items()))
        async with session.get(f"{BASE}/cookies", cookies={"theme": "light"}) as response:
            print(sorted((await response.json()).items()))
        async with session.get(f"{BASE}/cookies/delete?token") as response:
            print(await response.text())
        async with session.get(f"{BASE}/cookies") as response:
            print(sorted((await response.json()).items()))
        print(sorted(cookie.key for cookie in session.cookie_jar))
        session.cookie_jar.clear()
        print(len(session.cookie_jar))
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{BASE}/cookies/set?a=1%3B%20Path%3D/") as response:
            print(response.cookies.get("a").value)
        async with session.get(f"{BASE}/cookies") as response:
            print("of an IP address:", await response.json())


asyncio.run(main())
