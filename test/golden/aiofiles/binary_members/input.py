import asyncio

import aiofiles
from aiofiles.threadpool.binary import AsyncBufferedIOBase


async def checksum(f: AsyncBufferedIOBase) -> int:
    total = 0
    buffer = bytearray(4)
    while count := await f.readinto(buffer):
        total += sum(buffer[:count])
    return total


async def abilities(f: AsyncBufferedIOBase) -> None:
    print(f.name, f.mode, f.readable(), await f.writable(), await f.seekable(), await f.isatty(), f.fileno() > 2)


async def main() -> None:
    async with aiofiles.open("data.bin", "wb") as f:
        await abilities(f)
        await f.write(bytes(range(10)))
        await f.writelines([b"\x00", b"\xff"])
    async with aiofiles.open("data.bin", "rb") as f:
        await abilities(f)
        print(await checksum(f))
        await f.seek(0)
        print(await f.read1(3), await f.peek(1) != b"", await f.tell())
        print(await f.read())
    async with aiofiles.open("data.bin", "rb+") as f:
        print(await f.truncate(4))
        print(await f.read())
        await f.seek(0)
        print(await f.readline())


asyncio.run(main())
