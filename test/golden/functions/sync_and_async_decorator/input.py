import asyncio
import functools
import inspect


def traced(func):
    if inspect.iscoroutinefunction(func):
        @functools.wraps(func)
        async def async_wrapper(*args, **kwargs):
            print("-> async", func.__name__)
            return await func(*args, **kwargs)
        return async_wrapper

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("-> sync", func.__name__)
        return func(*args, **kwargs)
    return wrapper


@traced
def add(a, b):
    return a + b


@traced
async def slow_add(a, b):
    await asyncio.sleep(0)
    return a + b


async def main():
    print(add(1, 2))
    print(await slow_add(3, b=4))


asyncio.run(main())
