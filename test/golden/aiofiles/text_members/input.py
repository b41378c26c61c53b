import asyncio

import aiofiles
from aiofiles.threadpool.text import AsyncTextIOWrapper


async def abilities(f: AsyncTextIOWrapper) -> str:
    able = []
    if await f.readable():
        able.append("read")
    if await f.writable():
        able.append("write")
    if await f.seekable():
        able.append("seek")
    if await f.isatty():
        able.append("talk")
    return f"{f.name} ({f.mode}): {', '.join(able)}"


async def shorten(f: AsyncTextIOWrapper, size: int) -> None:
    print(await f.truncate(size))
    await f.seek(0)
    print(repr(await f.read()))


async def main() -> None:
    async with aiofiles.open("notes.txt", "w") as f:
        print(await abilities(f))
        print(f.fileno() > 2)
        await f.write("first line\nsecond line\n")
    async with aiofiles.open("notes.txt") as f:
        print(await abilities(f))
        try:
            await f.write("no")
        except OSError as error:
            print(type(error).__name__, error)
    async with aiofiles.open("notes.txt", "r+") as f:
        print(await abilities(f))
        await shorten(f, 10)
        await shorten(f, 5)
        await f.seek(3)
        print(await f.truncate())
    async with aiofiles.open("notes.txt") as f:
        print(await f.read(2), await f.read(), f.closed)
    print(f.closed)


asyncio.run(main())
