import asyncio

import aiofiles


async def main():
    async with aiofiles.open("data.bin", "wb") as f:
        await f.write(b"header")
        await f.write(bytes([0, 1, 2, 255]))
        print("at", await f.tell())

    async with aiofiles.open("data.bin", "rb") as f:
        head = await f.read(6)
        print(head, await f.tell())
        print(list(await f.read()))
        await f.seek(2)
        print(await f.read(3))
        print(await f.read(100), await f.read(1))

    async with aiofiles.open("data.bin", "r+b") as f:
        await f.seek(0)
        await f.write(b"HE")
        await f.seek(0)
        print(await f.read())


asyncio.run(main())
