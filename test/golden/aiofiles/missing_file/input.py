import asyncio

import aiofiles


async def read_config(path, default="{}"):
    try:
        async with aiofiles.open(path) as f:
            return await f.read()
    except FileNotFoundError as e:
        print("not found:", e)
        return default


async def main():
    print(await read_config("missing.json"))
    async with aiofiles.open("nowhere/data.txt") as f:
        print(await f.read())


asyncio.run(main())
