import asyncio
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


async def work(n):
    await asyncio.sleep(n / 50)
    return n


def block(n):
    time.sleep(n / 50)
    return n


async def main():
    results = asyncio.as_completed([work(2), work(1), work(3)])
    print(await next(results), await next(results))
    for coroutine in results:
        print(await coroutine)
    print(next(results, "no more"))
    for i, coroutine in enumerate(asyncio.as_completed([work(2), work(1)]), 1):
        print(i, await coroutine)
    for name, coroutine in zip("ab", asyncio.as_completed([work(2), work(1)])):
        print(name, await coroutine)


asyncio.run(main())
with ThreadPoolExecutor() as pool:
    for i, result in enumerate(pool.map(block, [2, 1])):
        print(i, result)
    for name, future in zip("ab", as_completed([pool.submit(block, n) for n in (4, 1)])):
        print(name, future.result())
