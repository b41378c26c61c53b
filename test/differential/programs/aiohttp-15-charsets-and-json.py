"""Texts in several charsets; JSON that is none; JSON of other types."""
import asyncio
import json
import sys

import aiohttp

BASE = sys.argv[1]


async def text_of(session, path, **options):
    async with session.get(BASE + path) as response:
        try:
            return await response.text(**options)
        except (UnicodeDecodeError, LookupError) as error:
            return f"{type(error).__name__}: {error}"


async def json_of(session, path, **options):
    async with session.get(BASE + path) as response:
        try:
            return await response.json(**options)
        except aiohttp.ContentTypeError as error:
            return f"{error.status} {error.message}"
        except json.JSONDecodeError as error:
            return f"{error} at {error.pos}"


async def main():
    async with aiohttp.ClientSession() as session:
        for path in ["/utf8", "/latin1", "/wrong-charset", "/unknown-charset", "/gzip", "/deflate"]:
            print(path, await text_of(session, path))
        print(await text_of(session, "/wrong-charset", errors="replace"))
        print(await text_of(session, "/wrong-charset", encoding="latin-1"))
        for path in ["/json", "/json-list", "/json-text", "/json-suffix", "/json-empty", "/faults/cut-json"]:
            print(path, await json_of(session, path))
        print(await json_of(session, "/json-text", content_type=None))
        print(await json_of(session, "/html", content_type="text/html"))
        print(await json_of(session, "/json", loads=lambda text: len(text)))


asyncio.run(main())
