import asyncio


async def work():
    return 1


def main():
    result = await work()
    print(result)


asyncio.run(main())
