import asyncio
import sys

import aiofiles.os


# The functions are newer than some versions of the library, so they are only tried on request.
async def where():
    here = await aiofiles.os.getcwd()
    there = await aiofiles.os.path.abspath("data")
    return here, there == f"{here}/data"


async def main():
    if "--where" in sys.argv:
        print(await where())
    else:
        print(sorted(await aiofiles.os.listdir(".")))


asyncio.run(main())
