import asyncio
import tools
from workers import *
from config import settings as cfg


async def main():
    def lazily():
        from late import greeting
        return greeting

    pool = Pool(cfg["size"])
    async with pool:
        for n in range(5):
            pool.submit(tools.square, n)
    print(sorted(pool.results), cfg)
    print(lazily()("you"))
    tools.counter += 1
    print(tools.counter, tools.count())


if __name__ == "__main__":
    print("start")
    asyncio.run(main())
