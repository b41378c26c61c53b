import asyncio


async def job(n):
    await asyncio.sleep(0.001 * n)
    if n == 2:
        raise ValueError("two")
    return n * 10


def on_done(task):
    if task.cancelled():
        print("callback: cancelled", task.get_name())
    elif task.exception():
        print("callback: error", repr(task.exception()))
    else:
        print("callback: result", task.result())


async def main():
    loop = asyncio.get_running_loop()
    ts = [loop.create_task(job(n), name=f"job-{n}") for n in range(4)]
    for t in ts:
        t.add_done_callback(on_done)
    ts[3].cancel()
    await asyncio.wait(ts)
    t = asyncio.create_task(job(1))
    print(t.get_loop() is loop, t.done())
    t.set_name("renamed")
    print(t.get_name(), asyncio.current_task() in asyncio.all_tasks())
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        t.exception()
    except asyncio.InvalidStateError as e:
        print(e)
    t.add_done_callback(on_done)
    print(t.remove_done_callback(on_done))
    await t
    t.add_done_callback(on_done)
    await asyncio.sleep(0)
    try:
        t.set_result(5)
    except RuntimeError as e:
        print(e)
    f = loop.create_future()
    f.add_done_callback(lambda fut: print("future", fut.result()))
    f.set_result("set")
    try:
        f.set_result("again")
    except asyncio.InvalidStateError as e:
        print("InvalidState", e)
    print(await f, f)
    f = loop.create_future()
    f.set_exception(KeyError("k"))
    try:
        await f
    except KeyError as e:
        print("KeyError", e)
    f = loop.create_future()
    f.cancel(msg="bye")
    try:
        await f
    except asyncio.CancelledError as e:
        print("cancelled", e.args, f.cancelled())
    inner = asyncio.create_task(job(5))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled, inner", inner.cancelled())
    print(await inner)
    async def meta():
        return asyncio.current_task().get_name()
    print(await asyncio.create_task(meta(), name="meta"), await asyncio.gather(meta()) != ["meta"])
    print(asyncio.isfuture(f), asyncio.isfuture(t), asyncio.isfuture(meta))
    h = loop.call_later(10, print, "never")
    print(h.cancelled(), h.when() > loop.time())
    h.cancel()
    print(h.cancelled())
    t = asyncio.ensure_future(job(0))
    print(asyncio.ensure_future(t) is t, await t)
    async def canceller():
        asyncio.current_task().cancel()
        await asyncio.sleep(0)
    c = asyncio.create_task(canceller())
    r = await asyncio.gather(c, return_exceptions=True)
    print(r, c.cancelled())

asyncio.run(main())
