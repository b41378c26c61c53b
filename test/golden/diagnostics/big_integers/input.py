import asyncio


async def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
        await asyncio.sleep(0)
    return result


async def main():
    print(await factorial(10))
    limit = 2 ** 60
    print(limit > 10)


asyncio.run(main())
