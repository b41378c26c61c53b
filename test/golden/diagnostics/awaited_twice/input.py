import asyncio


async def load():
    return [1, 2, 3]


async def main():
    pending = load()
    print(await pending)
    print(await pending)


asyncio.run(main())
