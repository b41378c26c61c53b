import asyncio
from functools import lru_cache, partial


async def fetch(base, path, *, retries=1):
    await asyncio.sleep(0)
    return f"{base}{path} x{retries}"


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


async def main():
    api = partial(fetch, "http://api", retries=3)
    print(await api("/users"), await api("/posts", retries=0))
    print(fib(30), [fib(n) for n in range(8)])


asyncio.run(main())
