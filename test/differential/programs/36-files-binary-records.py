import asyncio

import aiofiles


async def main():
    records = [b"alpha", b"be", b""]
    async with aiofiles.open("records.bin", "wb") as f:
        for record in records:
            await f.write(len(record).to_bytes(2, "big"))
            await f.write(record)

    async with aiofiles.open("records.bin", "rb") as f:
        while True:
            header = await f.read(2)
            if not header:
                break
            size = int.from_bytes(header, "big")
            print(size, await f.read(size))
        end = await f.tell()
        await f.seek(-4, 2)
        print(end, await f.read())
        await f.seek(2)
        data = await f.read(5)
        print(data.decode(), data[0], data[1:3], data == b"alpha", data.hex())

    async with aiofiles.open("records.bin", "ab+") as f:
        await f.write(b"\n")
        await f.seek(0)
        print(len(await f.read()))


asyncio.run(main())
