import asyncio
from functools import cmp_to_key, reduce, singledispatch, update_wrapper


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


def by_length_then_text(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return (a > b) - (a < b)


def descending(a: int, b: int) -> int:
    return b - a


class Counted:
    def __init__(self, function):
        self.function = function
        self.calls = 0
        update_wrapper(self, function)

    async def __call__(self, *args):
        self.calls += 1
        return await self.function(*args)


@Counted
async def double(x):
    return x * 2


@singledispatch
def show(value):
    return f"something: {value}"


@show.register
def _(value: int):
    return f"number {value}"


@show.register
def _(value: list):
    return "list of " + ", ".join(show(item) for item in value)


@show.register(str)
def show_text(value):
    return f"text {value!r}"


async def main():
    print(reduce(lambda a, b: a + b, [1, 2, 3, 4]))
    print(reduce(lambda a, b: a * b, [1, 2, 3, 4], 10), reduce(max, [3, 9, 2]))
    print(compose(lambda x: x + 1, lambda x: x * 10)(4))
    try:
        nothing: list[int] = []
        reduce(lambda a, b: a + b, nothing)
    except TypeError as error:
        print(error)
    print(sorted(["pear", "fig", "apple", "kiwi", "date"], key=cmp_to_key(by_length_then_text)))
    print(max([3, 1, 2], key=cmp_to_key(descending)))
    print(await double(4), await double(5), double.calls, double.__name__)
    print(show(3), show("a"), show([1, "b", 2.5]), show(None))


asyncio.run(main())
