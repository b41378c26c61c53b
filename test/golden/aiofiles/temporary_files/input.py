import asyncio
import sys

import aiofiles
import aiofiles.os
from aiofiles import tempfile


async def named():
    async with tempfile.NamedTemporaryFile("w+", suffix=".log", prefix="run-") as f:
        path = f.name
        print("run-" in path, path.endswith(".log"), await aiofiles.os.path.exists(path))
        await f.write("one\ntwo\n")
        await f.seek(0)
        print(await f.readlines())
    print(await aiofiles.os.path.exists(path))


async def kept():
    async with tempfile.NamedTemporaryFile("w", delete=False, dir=".") as f:
        path = f.name
        await f.write("stays")
    async with aiofiles.open(path) as f:
        print(await f.read())
    await aiofiles.os.remove(path)


async def unnamed():
    async with tempfile.TemporaryFile() as f:
        print(await f.write(b"binary by default"))
        await f.seek(7)
        print(await f.read())
    async with tempfile.TemporaryFile("w+", encoding="utf-8") as f:
        await f.write("caffè")
        await f.seek(0)
        print(await f.read())


async def folder():
    async with tempfile.TemporaryDirectory(prefix="work-") as path:
        print("work-" in path, await aiofiles.os.path.isdir(path))
        for name in ["b", "a"]:
            async with aiofiles.open(f"{path}/{name}.txt", "w") as f:
                await f.write(name)
        print(sorted(await aiofiles.os.listdir(path)))
    print(await aiofiles.os.path.exists(path))


async def main():
    # The older of the library's versions can't open named ones with Python 3.13.
    if "--named" in sys.argv:
        await named()
        await kept()
    await unnamed()
    await folder()


asyncio.run(main())
