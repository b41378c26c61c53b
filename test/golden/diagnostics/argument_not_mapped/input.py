import asyncio
import os

import aiofiles


def private(path, flags):
    return os.open(path, flags, 0o600)


async def save_secret(text):
    async with aiofiles.open("secret.txt", "w", opener=private) as f:
        await f.write(text)


async def main():
    print("nothing secret today")


asyncio.run(main())
