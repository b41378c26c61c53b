import asyncio

async def worker(name, delay, results):
    try:
        for i in range(3):
            await asyncio.sleep(delay)
            results[name] = results.get(name, 0) + i
        return name
    except asyncio.CancelledError:
        print(name, "cancelled at", results.get(name))
        raise
    finally:
        print(name, "cleanup")

async def main():
    results = {}
    tasks = {asyncio.create_task(worker(n, d, results), name=n): d for n, d in [("a", 0.001), ("b", 0.05)]}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for t in done:
        print("done", t.get_name(), t.result(), tasks[t])
    for t in pending:
        t.cancel()
        try:
            await t
        except asyncio.CancelledError as e:
            print("main saw cancel", repr(e), t.cancelled())
    ev = asyncio.Event()
    async def waiter(i):
        await ev.wait()
        return i * 10
    ws = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set()
    for f in asyncio.as_completed(ws):
        print(await f)
    cond = asyncio.Condition()
    items = []
    async def consumer():
        async with cond:
            await cond.wait_for(lambda: len(items) >= 2)
            print("got", items)
    async def producer():
        for x in ("x", "y"):
            async with cond:
                items.append(x)
                cond.notify_all()
            await asyncio.sleep(0)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(consumer())
        tg.create_task(producer())
    try:
        async with asyncio.TaskGroup() as tg:
            t1 = tg.create_task(asyncio.sleep(0.001, "ok"))
            tg.create_task(fail(1))
            tg.create_task(fail("two"))
    except* ValueError as eg:
        print("group", [str(e) for e in eg.exceptions])
    except* TypeError as eg:
        print("types", len(eg.exceptions))
    r = await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.001, result=5)), timeout=1)
    print(r)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.001, fut.set_result, "later")
    loop.call_soon(print, "soon", 1)
    print(await fut)

async def fail(x):
    await asyncio.sleep(0)
    if isinstance(x, int):
        raise ValueError(f"int {x}")
    raise TypeError("not int")

asyncio.run(main())
