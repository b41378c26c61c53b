import asyncio
import sys

import aiohttp
from aiohttp import BasicAuth, ClientTimeout, FormData


async def main():
    base = sys.argv[1]
    timeout = ClientTimeout(total=5, connect=2, sock_read=3, sock_connect=2)
    print(timeout.total, timeout.connect, timeout.sock_read, timeout.sock_connect)
    async with aiohttp.ClientSession(timeout=timeout, headers={"X-From": "session"}, cookies={"theme": "dark"}) as session:
        async with session.get(f"{base}/auth/ada/secret", auth=BasicAuth("ada", "secret")) as response:
            print(response.status, await response.json())
        async with session.get(f"{base}/auth/ada/secret", auth=aiohttp.BasicAuth("ada", "wrong")) as response:
            print(response.status, response.ok)
        async with session.get(f"{base}/cookies", cookies={"lang": "en"}) as response:
            print(sorted((await response.json()).items()))
        async with session.post(f"{base}/echo", data={"name": "Ada", "age": "36"}) as response:
            data = await response.json()
            print(data["type"], data["body"])
        async with session.post(f"{base}/echo", data=b"raw bytes") as response:
            data = await response.json()
            print(data["type"], data["body"])
        async with session.post(f"{base}/echo", data="text") as response:
            print((await response.json())["body"])
        form = FormData()
        form.add_field("kind", "note")
        form.add_field("file", b"content", filename="note.txt", content_type="text/plain")
        async with session.post(f"{base}/upload", data=form) as response:
            for part in await response.json():
                print(part["headers"], part["body"])
        form = FormData({"a": "1"})
        form.add_fields(("b", "2"))
        async with session.post(f"{base}/echo", data=form) as response:
            print((await response.json())["body"])
        async with session.get(f"{base}/redirect/2", allow_redirects=False) as response:
            print(response.status, response.headers.get("Location"))
        async with session.get(f"{base}/redirect/2") as response:
            print(response.status, len(response.history), [r.status for r in response.history])
        async with session.get(f"{base}/headers", headers={"X-From": "request"}) as response:
            print([value for name, value in await response.json() if name == "X-From"])
        async with session.get(f"{base}/slow/0.01", timeout=2) as response:
            print(await response.text())
    auth = BasicAuth("ada", password="x")
    print(auth.login, auth.password, auth.encode())


asyncio.run(main())
