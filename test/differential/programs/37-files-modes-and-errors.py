import asyncio

import aiofiles
import aiofiles.os


async def attempt(path, mode):
    try:
        async with aiofiles.open(path, mode) as f:
            return await f.read() if "r" in mode else await f.write("x")
    except (FileNotFoundError, FileExistsError, IsADirectoryError) as e:
        return f"{type(e).__name__}: {e.strerror}, {e.filename}"


async def main():
    print(await attempt("a.txt", "r"))
    print(await attempt("a.txt", "x"))
    print(await attempt("a.txt", "x"))
    print(await attempt("a.txt", "a"))
    print(await attempt("a.txt", "r"))
    await aiofiles.os.mkdir("folder")
    print(await attempt("folder", "r"))
    async with aiofiles.open("a.txt", "r+") as f:
        print(await f.read(1), await f.tell())
        await f.seek(0)
        await f.write("YZ")
        await f.truncate()
        await f.seek(0)
        print(repr(await f.readline()), repr(await f.readline()))


asyncio.run(main())
