import asyncio
from functools import partial, reduce
from itertools import starmap

xs = [3, 1, 2]
list(map(print, xs))
for f in (max, min, sum, sorted, len):
    print(f(xs))
ops = {"max": max, "min": min, "round": round, "pow": pow, "abs": abs, "sum": sum}
print(ops["max"](1, 5, 3), ops["min"]([4, 2]), ops["round"](2.567, 1), ops["round"](2.5), ops["pow"](2, 5), ops["pow"](2, 5, 7), ops["sum"]([1, 2], 10))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, [(1, 2), (5, 3)])))
print(list(map(max, [[1, 2], [5, 3]])), list(map(round, [1.5, 2.5])), list(map(pow, [2, 3], [3, 2])))


def call_it(func, *args, **kwargs):
    return func(*args, **kwargs)


print(call_it(max, [1, 5], key=lambda v: -v), call_it(max, [], default="none"), call_it(sorted, xs, reverse=True))
call_it(print, "a", "b", sep="-", end="!\n")
biggest = max
print(biggest(4, 9), biggest("abc"), biggest.__name__)


async def apply(func, *args):
    await asyncio.sleep(0)
    return func(*args)


async def main():
    print(await apply(max, 3, 9), reduce(max, [4, 8, 6]))
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(print, "called", "soon", sep="-"))
    loop.call_soon(print, "plain", 1)
    await asyncio.sleep(0)


asyncio.run(main())
