import asyncio
import time


async def work(n, fail=False, delay=0.05):
    await asyncio.sleep(delay * n)
    print(f"work {n} done")
    if fail:
        raise ValueError(f"work {n} failed")
    return n


async def main():
    # plain
    print(await asyncio.gather(work(1), work(3), work(2)))
    # unpacked
    a, (b, c) = await asyncio.gather(work(1), asyncio.gather(work(1), work(2)))
    print(a, b, c)
    first, *rest = await asyncio.gather(*[work(i) for i in range(4)])
    print(first, rest)
    # empty
    print(await asyncio.gather())
    print(await asyncio.gather(*[]))
    # errors kept
    results = await asyncio.gather(work(1), work(2, True), work(0), return_exceptions=True)
    for r in results:
        if isinstance(r, Exception):
            print("error:", r, type(r).__name__)
        else:
            print("ok:", r)
    good = [r for r in results if not isinstance(r, BaseException)]
    bad = [r for r in results if isinstance(r, BaseException)]
    print(good, bad)
    # first error raised, siblings go on
    try:
        await asyncio.gather(work(1, True), work(3), work(2, True))
    except ValueError as e:
        print("first error:", e)
    await asyncio.sleep(0.2)
    # same awaitable twice
    t = asyncio.create_task(work(1))
    print(await asyncio.gather(t, t))
    one = work(1)
    print(await asyncio.gather(one, one))
    # mixing futures and coroutines
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_later(0.05, f.set_result, "future")
    print(await asyncio.gather(f, work(0), asyncio.sleep(0.005, "slept")))
    # gather as a value
    g = asyncio.gather(work(2), work(1))
    print(g.done())
    print(await g, g.done(), g.result())
    # cancelled gather
    g = asyncio.gather(work(50), work(60))
    await asyncio.sleep(0)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), g.cancelled())
    # zip with names
    names = ["x", "y"]
    for name, value in zip(names, await asyncio.gather(*(work(i) for i in range(2)))):
        print(name, value)
    print(dict(zip(names, await asyncio.gather(*map(work, [0, 1])))))
    print(sum(await asyncio.gather(*map(work, range(3)))))

asyncio.run(main())
