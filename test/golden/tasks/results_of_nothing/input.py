import asyncio

async def quiet():
    await asyncio.sleep(0)

async def maybe(x):
    if x:
        return x

def plain():
    pass

def other():
    return 3

class Box:
    async def put(self):
        pass
    def drop(self):
        pass

async def main():
    a, b, c = await asyncio.gather(quiet(), maybe(0), maybe(2))
    print(a, b, c, a is None)
    t = asyncio.create_task(quiet())
    print(await t, t.result())
    coro = quiet()
    print(await coro)
    for f in (plain, other):
        x = f()
        print(x, f"{f()}", [f(), f()])
    for g in (quiet, maybe):
        pass
    print([await c for c in [quiet(), Box().put()]])
    print(f"{plain()} {Box().drop()!r}", {"k": plain()}, str(plain()))
    print(await asyncio.wait_for(quiet(), 1))
    async with asyncio.TaskGroup() as tg:
        one = tg.create_task(quiet())
    print(one.result() is None)
    fs = {"a": plain, "b": other}
    print({k: v() for k, v in fs.items()})
    cb = lambda: plain()
    print(cb())
    print(list(map(lambda v: v.drop(), [Box()])))
    results = await asyncio.gather(*[quiet() for _ in range(2)])
    print(results)
    loop = asyncio.get_running_loop()
    print(await asyncio.shield(quiet()), await loop.run_in_executor(None, plain), await asyncio.to_thread(plain))
    for d in asyncio.as_completed([quiet()]):
        print(await d)
    done, _ = await asyncio.wait([asyncio.create_task(quiet())])
    print([d.result() for d in done])

def sync_main():
    print(asyncio.run(quiet()))

print(asyncio.run(main()))
sync_main()
