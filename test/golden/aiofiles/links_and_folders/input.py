import asyncio

import aiofiles
import aiofiles.os


async def write(path, text):
    async with aiofiles.open(path, "w") as f:
        await f.write(text)


async def links():
    await write("report.txt", "numbers\n")
    await aiofiles.os.symlink("report.txt", "latest")
    await aiofiles.os.link("report.txt", "copy.txt")
    print(await aiofiles.os.readlink("latest"))
    print(await aiofiles.os.path.islink("latest"), await aiofiles.os.path.islink("report.txt"))
    print(await aiofiles.os.path.samefile("latest", "copy.txt"))
    print((await aiofiles.os.stat("copy.txt")).st_nlink)
    await aiofiles.os.unlink("latest")
    print(await aiofiles.os.path.exists("latest"), await aiofiles.os.path.exists("report.txt"))


async def folders():
    await aiofiles.os.makedirs("archive/2024/01")
    await write("archive/2024/01/day.txt", "sunny")
    await aiofiles.os.renames("archive/2024/01/day.txt", "kept/january/day.txt")
    print(await aiofiles.os.path.isdir("archive"), await aiofiles.os.path.isfile("kept/january/day.txt"))
    await aiofiles.os.replace("kept/january/day.txt", "day.txt")
    await aiofiles.os.removedirs("kept/january")
    print(await aiofiles.os.path.exists("kept"))
    print(sorted(await aiofiles.os.listdir()))


async def main():
    await links()
    await folders()
    for attempt in (aiofiles.os.unlink("nothing"), aiofiles.os.readlink("day.txt"), aiofiles.os.mkdir("day.txt")):
        try:
            await attempt
        except OSError as error:
            print(type(error).__name__, error)
    try:
        await aiofiles.os.makedirs("day.txt")
    except FileExistsError as error:
        print(error.errno, error.strerror, error.filename)


asyncio.run(main())
