import asyncio

import aiofiles
import aiofiles.os


async def main():
    await aiofiles.os.mkdir("out")
    await aiofiles.os.makedirs("out/a/b", exist_ok=True)
    async with aiofiles.open("out/x.txt", "w") as f:
        await f.write("12345")

    print(await aiofiles.os.path.exists("out/x.txt"), await aiofiles.os.path.isdir("out/a"))
    print((await aiofiles.os.stat("out/x.txt")).st_size, await aiofiles.os.path.getsize("out/x.txt"))
    await aiofiles.os.rename("out/x.txt", "out/y.txt")
    print(sorted(await aiofiles.os.listdir("out")))
    await aiofiles.os.remove("out/y.txt")
    await aiofiles.os.rmdir("out/a/b")
    print(await aiofiles.os.path.isfile("out/y.txt"))
    try:
        await aiofiles.os.remove("out/y.txt")
    except FileNotFoundError as e:
        print(e)


asyncio.run(main())
