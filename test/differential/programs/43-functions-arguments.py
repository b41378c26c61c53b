import asyncio


def spec(a, b=2, *args, c, d=4, **rest):
    return f"a={a} b={b} args={args} c={c} d={d} rest={rest}"


async def aspec(*args, **kwargs):
    await asyncio.sleep(0)
    return spec(*args, **kwargs)


def positional(a, b, /, c):
    return a, b, c


async def main():
    print(spec(1, c=3))
    print(spec(1, 5, 6, 7, c=3, e=8))
    print(await aspec(*[1, 2], *(3,), c=0, **{"d": 1, "f": 2}))
    print(positional(1, 2, c=3))
    order = []

    def note(x):
        order.append(x)
        return x

    print(spec(d=note("d"), c=note("c"), a=note("a")), order)
    for bad in (lambda: spec(1), lambda: spec(1, c=1, a=2), lambda: positional(1, b=2, c=3)):
        try:
            bad()
        except TypeError as e:
            print(e)


asyncio.run(main())
