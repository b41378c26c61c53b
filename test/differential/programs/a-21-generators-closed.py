import asyncio


async def resource(name, log):
    log.append(f"open {name}")
    try:
        for i in range(100):
            yield f"{name}{i}"
            await asyncio.sleep(0)
    except GeneratorExit:
        log.append(f"exit {name}")
        raise
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")


class Closing:
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc):
        await self.thing.aclose()


async def first(agen, n):
    out = []
    async with Closing(agen) as it:
        async for x in it:
            out.append(x)
            if len(out) == n:
                return out


async def merged(*gens):
    queue = asyncio.Queue()
    done = object()
    async def drain(g):
        async for x in g:
            await queue.put(x)
        await queue.put(done)
    tasks = [asyncio.create_task(drain(g)) for g in gens]
    left = len(tasks)
    try:
        while left:
            x = await queue.get()
            if x is done:
                left -= 1
            else:
                yield x
    finally:
        for t in tasks:
            t.cancel()


async def count(n, step):
    for i in range(n):
        await asyncio.sleep(step)
        yield i


async def main():
    log = []
    print(await first(resource("a", log), 2), log)
    g = resource("b", log)
    async for x in g:
        break
    print(x, log[-1])
    await g.aclose()
    print(log[-2:])
    g = resource("c", log)
    print(await anext(g))
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as e:
        print("raised", e, log[-1])
    print(sorted([x async for x in merged(count(3, 0.005), count(2, 0.006))]))
    from contextlib import aclosing, asynccontextmanager, AsyncExitStack
    async with aclosing(resource("e", log)) as r:
        async for x in r:
            if x.endswith("1"):
                break
    print(log[-2:])
    @asynccontextmanager
    async def session(name):
        log.append("enter " + name)
        try:
            yield name.upper()
        except KeyError as e:
            log.append(f"swallowed {e}")
        finally:
            log.append("leave " + name)
    async with session("s") as s:
        print(s)
        raise KeyError("x")
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(session(n)) for n in "pq"]
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(log.append, "callback")
        print(names)
    print(log[-7:])

asyncio.run(main())
