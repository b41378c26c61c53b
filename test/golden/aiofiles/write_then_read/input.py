import asyncio

import aiofiles


async def main():
    async with aiofiles.open("greeting.txt", "w") as f:
        written = await f.write("hello\nworld\n")
    print("wrote", written)

    async with aiofiles.open("greeting.txt", mode="r") as f:
        contents = await f.read()
    print(contents)
    print(len(contents), contents.splitlines())


asyncio.run(main())
