import asyncio
import sys

import aiohttp


async def main():
    base = sys.argv[1]
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{base}/lines") as response:
            print(response.status, response.reason, response.ok, response.method, response.host)
            print(response.content_type, response.charset, response.content_length == int(response.headers["Content-Length"]))
            print(str(response.url) == f"{base}/lines", response.url.path, response.real_url.scheme)
            text = await response.text(encoding="utf-8", errors="replace")
            print(text.splitlines()[0], response.get_encoding())
            print(response.closed)
        async with session.get(f"{base}/cookies/set", params={"a": "1;Path=/", "b": "two"}) as response:
            for name, morsel in response.cookies.items():
                print(name, morsel.value, morsel.key)
        for cookie in session.cookie_jar:
            print(cookie.key, cookie.value, cookie.coded_value)
        async with session.get(f"{base}/repeated") as response:
            headers = response.headers
            print(headers.getall("X-Tag"), headers.getone("x-tag"), headers.get("missing"), headers.get("missing", "none"))
            print("X-LOWER" in headers, "nope" in headers, [name for name in headers.keys() if name.startswith("X-")])
            print([(name, value) for name, value in headers.items() if name == "X-Tag"], list(headers.values())[:2])
            await response.read()
        response = await session.get(f"{base}/users/9")
        try:
            response.raise_for_status()
        except aiohttp.ClientResponseError as e:
            print(e.status, e.code, e.message, e.request_info.method, e.request_info.url.path, e.request_info.real_url.path, e.history)
            print(e.headers is not None and e.headers["Content-Type"], e.request_info.headers.get("Accept"))
        try:
            async with session.get(f"{base}/") as response:
                await response.json()
        except aiohttp.ContentTypeError as e:
            print(type(e).__name__, e.message)
        async with session.get(f"{base}/lines") as response:
            try:
                print(await response.json(content_type=None))
            except ValueError as e:
                print(type(e).__name__)


asyncio.run(main())
