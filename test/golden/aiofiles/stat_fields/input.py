import asyncio
import time

import aiofiles
import aiofiles.os

READ, WRITE, RUN = 4, 2, 1


async def describe(path):
    status = await aiofiles.os.stat(path)
    kind = "folder" if status.st_mode & 0o170000 == 0o040000 else "file"
    print(f"{path}: {kind}, mode {status.st_mode & 0o600:o}, {status.st_size if kind == 'file' else '-'} bytes")
    return status


async def times(path):
    modified = await aiofiles.os.path.getmtime(path)
    accessed = await aiofiles.os.path.getatime(path)
    changed = await aiofiles.os.path.getctime(path)
    print(abs(modified - accessed) < 60, abs(changed - modified) < 60, isinstance(modified, float))
    return modified


async def main():
    before = time.time() - 5
    async with aiofiles.open("a.txt", "w") as f:
        await f.write("hello")
    await aiofiles.os.mkdir("folder")
    first, folder = await describe("a.txt"), await describe("folder")
    print(first.st_dev == folder.st_dev, first.st_ino == folder.st_ino)
    print(first.st_uid == folder.st_uid, first.st_gid == folder.st_gid)
    print(first.st_nlink)
    print(first.st_atime > before, first.st_mtime > before, first.st_ctime > before)
    print(first.st_mtime_ns // 1_000_000_000 == int(first.st_mtime))
    print(await times("a.txt") == first.st_mtime)

    print(await aiofiles.os.access("a.txt", READ), await aiofiles.os.access("a.txt", READ | WRITE))
    print(await aiofiles.os.access("a.txt", RUN), await aiofiles.os.access("b.txt", READ))

    await aiofiles.os.symlink("missing", "dangling")
    itself = await aiofiles.os.stat("dangling", follow_symlinks=False)
    print(itself.st_size)
    try:
        await aiofiles.os.stat("dangling")
    except FileNotFoundError as error:
        print(error.filename)


asyncio.run(main())
