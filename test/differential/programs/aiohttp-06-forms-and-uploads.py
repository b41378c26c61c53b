"""Forms: urlencoded, multipart, files from memory."""
import asyncio
import json
import sys

import aiohttp

BASE = sys.argv[1]


async def post(session, path, data):
    async with session.post(BASE + path, data=data) as response:
        return await response.json()


async def main():
    async with aiohttp.ClientSession() as session:
        echo = await post(session, "/echo", {"name": "Ada", "note": "a&b = c", "year": 1815})
        print(echo["type"], echo["body"])
        echo = await post(session, "/echo", b"raw bytes")
        print(echo["type"], echo["body"], echo["length"])
        echo = await post(session, "/echo", "text with ü")
        print(echo["type"], echo["body"], echo["length"])
        echo = await post(session, "/echo", [("tag", "a"), ("tag", "b")])
        print(echo["body"])
        form = aiohttp.FormData()
        form.add_field("title", "Report")
        form.add_field("file", b"a,b\n1,2\n", filename="data.csv", content_type="text/csv")
        for part in await post(session, "/upload", form):
            print(json.dumps(part))
        plain = aiohttp.FormData({"user": "x"})
        plain.add_field("lang", "en")
        print(await post(session, "/upload", plain))


asyncio.run(main())
