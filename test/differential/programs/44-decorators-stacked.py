import asyncio
import functools
import time


def timed(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {'long' if time.perf_counter() - start > 1 else 'little'}")
    return wrapper


def cached(func):
    cache = {}

    @functools.wraps(func)
    async def wrapper(*args):
        if args not in cache:
            cache[args] = await func(*args)
        else:
            print("hit", args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


class Counted:
    def __init__(self, func):
        self.func = func
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.func(*args, **kwargs)


@cached
@timed
async def add(a, b):
    """Adds."""
    await asyncio.sleep(0)
    return a + b


@Counted
def twice(x):
    return x * 2


async def main():
    print(await add(1, 2), await add(1, 2), await add(2, 2))
    print(add.__name__, add.__doc__, add.cache)
    print(twice(2), twice(x="a"), twice.calls)


asyncio.run(main())
