import asyncio


async def counter():
    number = 0
    while True:
        try:
            yield number
            number += 1
        except ValueError as error:
            print("told:", error)
            number = 100


async def main():
    numbers = counter()
    print(await anext(numbers), await anext(numbers))
    print(await numbers.athrow(ValueError("skip ahead")))
    print(await anext(numbers))
    await numbers.aclose()
    print(await anext(numbers, "closed"))


asyncio.run(main())
