import asyncio


async def letters():
    for letter in "abc":
        yield letter
        await asyncio.sleep(0)


async def echo():
    received = None
    while True:
        received = yield f"got {received}"


async def main():
    it = aiter(letters())
    print(await anext(it), await it.__anext__())
    print(await anext(it), await anext(it, "end"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("StopAsyncIteration")

    gen = echo()
    print(await gen.asend(None), await gen.asend(1), await gen.asend("x"))
    await gen.aclose()

    numbers = iter([1, 2, 3])
    print(next(numbers), list(numbers), next(numbers, None))
    print(list(zip(range(3), "abcd", strict=False)), list(iter(lambda: 5, 5)), list(map(pow, [2, 3], [3, 2])))
    print([*reversed(range(3))], list(filter(lambda n: n % 2, range(5))), dict(zip("ab", [1, 2])))


asyncio.run(main())
