import asyncio
import os

import aiohttp


async def login(session, user, password):
    form = aiohttp.FormData()
    form.add_field("user", user)
    form.add_field("password", password)
    async with session.post("/echo", data=form) as resp:
        data = await resp.json()
        return data["body"]


async def main():
    headers = {"User-Agent": "tutorial/1.0"}
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(os.environ["TEST_SERVER"], headers=headers, cookie_jar=jar) as session:
        print(await login(session, "ada", "pass word&"))
        async with session.get("/cookies/set", params={"session": "abc123;Path=/"}) as resp:
            print(resp.status, resp.cookies["session"].value)
        async with session.get("/cookies") as resp:
            print(await resp.json())
        async with session.get("/headers") as resp:
            seen = dict(await resp.json())
            print(seen["User-Agent"])
        async with session.post("/echo", data={"a": "1", "b": "x y"}) as resp:
            echoed = await resp.json()
            print(echoed["type"], echoed["body"])


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
