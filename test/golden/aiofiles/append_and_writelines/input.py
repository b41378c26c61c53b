import asyncio

import aiofiles


async def append(path: str, *lines: str) -> None:
    async with aiofiles.open(path, "a") as f:
        await f.writelines(f"{line}\n" for line in lines)


async def main():
    await append("notes.txt", "one", "two")
    await append("notes.txt", "three")
    async with aiofiles.open("notes.txt") as f:
        print(await f.readlines())

    # "w" truncates
    async with aiofiles.open("notes.txt", "w") as f:
        await f.write("")
    async with aiofiles.open("notes.txt") as f:
        print(repr(await f.read()))

    try:
        async with aiofiles.open("notes.txt", "x") as f:
            await f.write("new")
    except FileExistsError:
        print("already there")


asyncio.run(main())
