import asyncio


async def point():
    return 1, 2


async def main():
    a, b = 1, 2
    a, b = b, a
    print(a, b)
    x, y = await point()
    (p, q), r = (await point()), "three"
    print(x, y, p, q, r)
    first, *middle, last = range(5)
    print(first, middle, last)
    head, *tail = "abc"
    print(head, tail)
    [i, j] = {"k1": 1, "k2": 2}
    print(i, j)
    c = d = []
    c.append(1)
    print(d, c is d)
    try:
        one, two = [1, 2, 3]
    except ValueError as e:
        print(e)
    try:
        one, two = [1]
    except ValueError as e:
        print(e)
    merged = [*middle, *"xy"]
    print(merged, {**{"a": 1}, "b": 2, **{"a": 3}}, (*tail, 0))
    data = {"n": 0}
    numbers = [10, 20]
    data["n"], numbers[0] = numbers[0], 5
    print(data, numbers)


asyncio.run(main())
