import asyncio

import aiofiles


async def count_errors(path):
    errors = 0
    async with aiofiles.open(path, encoding="utf-8") as f:
        async for line in f:
            line = line.rstrip("\n")
            if line.startswith("ERROR"):
                errors += 1
                print(repr(line))
    return errors


async def main():
    print(await count_errors("app.log"), "errors")

    async with aiofiles.open("app.log") as f:
        first = await f.readline()
        rest = await f.readlines()
        print(repr(first))
        print(rest)
        print(repr(await f.readline()))


asyncio.run(main())
