import asyncio


async def three():
    return 1, 2, 3


async def main():
    a, _, _ = await three()
    _, _ = (5, 6)
    for _, x in [(1, 2), (3, 4)]:
        print(x)
    print([x for _, x, _ in [(1, 2, 3)]], {k: v for k, (_, v) in {"a": (1, 2)}.items()})
    first, *_ = [1, 2, 3]
    *_, last = "abc"
    _, (b, _) = 1, (2, 3)
    print(a, first, last, b)
    try:
        a, _ = [1, 2, 3]
    except ValueError as e:
        print(e)
    for i, (_, y) in enumerate([(1, 2)]):
        print(i, y)


asyncio.run(main())
