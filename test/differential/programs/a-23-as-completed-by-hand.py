import asyncio
async def work(n):
    await asyncio.sleep(n / 100)
    return n
async def main():
    for i, c in enumerate(asyncio.as_completed([work(3), work(1)])):
        print(i, await c)
    for n, c in zip([1, 2], asyncio.as_completed([work(3), work(1)])):
        print(n, await c)
    it = asyncio.as_completed([work(2), work(1)])
    print(await next(it), await next(it))
    print(next(it, None))
    cs = list(asyncio.as_completed([work(2), work(1)]))
    print([await c for c in cs])
    first = next(asyncio.as_completed([work(2), work(1)]))
    print(await first)
    it = iter(asyncio.as_completed([work(2), work(1)]))
    a = next(it)
    print(await a)
    for c in it:
        print(await c)
    a, b = asyncio.as_completed([work(2), work(1)])
    print(await b, await a)
    res = await asyncio.gather(*asyncio.as_completed([work(2), work(1)]))
    print(res)
    try:
        for c in asyncio.as_completed([work(5), work(1)], timeout=0.02):
            print(await c)
    except TimeoutError:
        print("timeout")
asyncio.run(main())
from concurrent.futures import ThreadPoolExecutor
import concurrent.futures, time
def blk(n):
    time.sleep(n / 100)
    return n
with ThreadPoolExecutor(3) as ex:
    futs = {ex.submit(blk, n): n for n in (5, 1, 3)}
    t0 = time.monotonic()
    for i, f in enumerate(concurrent.futures.as_completed([ex.submit(blk, n) for n in (9, 1)])):
        print(i, f.result())
    for a, f in zip("xy", concurrent.futures.as_completed([ex.submit(blk, n) for n in (2, 1)])):
        print(a, f.result())
    print([f.result() for f in concurrent.futures.as_completed([ex.submit(blk, n) for n in (2, 1)])])

    print(sorted(ex.map(blk, [3, 1, 2])))
    for i, r in enumerate(ex.map(blk, [3, 1, 2]), 1):
        print(i, r)
