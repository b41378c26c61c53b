import asyncio


async def fetch(n):
    await asyncio.sleep(n)
    return n


async def first_or_default():
    async with asyncio.timeout(1):
        return await fetch(0.01)


async def main():
    try:
        async with asyncio.timeout(0.02):
            print("waiting")
            await fetch(10)
            print("not printed")
    except TimeoutError:
        print("timed out")

    async with asyncio.timeout(1) as scope:
        value = await fetch(0.01)
    print(value, scope.expired())
    print(await first_or_default())

    async with asyncio.timeout(None):
        print("no limit")


asyncio.run(main())
