import asyncio
# tasks with closures and item reads in loops
async def show(*a, **k):
    await asyncio.sleep(0)
    print(a, k)
async def main():
    d = {"a": 1}
    lst = [1, 2, 3]
    x = 10
    t1 = asyncio.create_task(show(d["a"], lst[0], x, key=d.get("a")))
    d["a"] = 2; lst[0] = 99; x = 11
    await t1
    for i in range(2):
        y = i * 2
        f = lambda: y
        asyncio.create_task(show(y, f()))
        t = asyncio.create_task(show(y + 1, f()))
    await t
    await asyncio.sleep(0)
    for i, (a, b) in enumerate(zip("xy", [1, 2])):
        def cb(): return a
        asyncio.ensure_future(show(a, b, i, cb()))
    await asyncio.sleep(0.05)
    with_ctx = []
    for n in range(2):
        async with asyncio.Lock():
            with_ctx.append(asyncio.create_task(show(n, n + x)))
            g = lambda: n
    x = 500
    await asyncio.gather(*with_ctx)
    async with asyncio.TaskGroup() as tg:
        for n in range(2):
            tg.create_task(show("tg", n))
            h = lambda: n
    await asyncio.wait_for(show(x), 1)
    loop = asyncio.get_running_loop()
    for n in range(2):
        loop.call_soon(print, "cs", n)
        loop.call_soon(lambda: print("lam", n))
    await asyncio.sleep(0)
    for n in range(2):
        loop.call_later(0.005 * n, lambda n=n: print("def", n))
    await asyncio.sleep(0.05)
asyncio.run(main())
