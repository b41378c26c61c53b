import asyncio

import aiofiles
import aiofiles.os


async def kinds(folder):
    entries = await aiofiles.os.scandir(folder)
    for entry in sorted(entries, key=lambda entry: entry.name):
        if entry.is_symlink():
            kind = "link"
        elif entry.is_dir():
            kind = "folder"
        elif entry.is_file():
            kind = "file"
        else:
            kind = "other"
        print(f"{entry.path:<20} {kind}")


async def total_size(folder):
    total = 0
    for entry in await aiofiles.os.scandir(folder):
        if entry.is_dir():
            total += await total_size(entry.path)
        elif entry.name.endswith(".txt"):
            total += (await aiofiles.os.stat(entry.path)).st_size
    return total


async def main():
    await aiofiles.os.makedirs("data/deep/er")
    for i, name in enumerate(["data/a.txt", "data/b.bin", "data/deep/c.txt", "data/deep/er/d.txt"]):
        async with aiofiles.open(name, "w") as f:
            await f.write("x" * (10 ** i))
    await aiofiles.os.symlink("a.txt", "data/z")
    await kinds("data")
    print(await total_size("data"))

    with await aiofiles.os.scandir("data/deep") as entries:
        print(sorted(entry.name for entry in entries))
    try:
        await aiofiles.os.scandir("nowhere")
    except FileNotFoundError as error:
        print(error)


asyncio.run(main())
