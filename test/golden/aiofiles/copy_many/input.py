import asyncio

import aiofiles


async def copy(source, target):
    async with aiofiles.open(source, "rb") as src, aiofiles.open(target, "wb") as dst:
        while chunk := await src.read(4):
            await dst.write(chunk)
    return target


async def read(path):
    async with aiofiles.open(path) as f:
        return await f.read()


async def main():
    names = await asyncio.gather(*[copy(f"{n}.txt", f"{n}.bak") for n in ("one", "two")])
    print(names)
    texts = await asyncio.gather(*map(read, names))
    for name, text in zip(names, texts):
        print(f"{name}: {text!r}")


asyncio.run(main())
