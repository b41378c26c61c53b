import asyncio

async def worker(name, q, out):
    while True:
        item = await q.get()
        try:
            if item is None:
                return name
            await asyncio.sleep(0.001 * item)
            out.append((name, item))
        finally:
            q.task_done()

async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("ticker closed")

class Pool:
    def __init__(self, size):
        self.sem = asyncio.Semaphore(size)
        self.active = 0
        self.peak = 0
    async def __aenter__(self):
        await self.sem.acquire()
        self.active += 1
        self.peak = max(self.peak, self.active)
        return self
    async def __aexit__(self, *exc):
        self.active -= 1
        self.sem.release()
        return False

async def use(pool, i):
    async with pool as p:
        await asyncio.sleep(0.001)
        return i * 2

async def main():
    q = asyncio.Queue()
    out = []
    ws = [asyncio.create_task(worker(f"w{i}", q, out), name=f"worker-{i}") for i in range(2)]
    for i in [3, 1, 2]:
        q.put_nowait(i)
    await q.join()
    for _ in ws:
        await q.put(None)
    print(await asyncio.gather(*ws), sorted(x for _, x in out), [w.get_name() for w in ws])
    async for i in ticker(5):
        if i == 2:
            break
        print("tick", i)
    await asyncio.sleep(0)
    print([i async for i in ticker(2)])
    pool = Pool(2)
    print(await asyncio.gather(*[use(pool, i) for i in range(5)]), pool.peak, pool.active)
    ev = asyncio.Event()
    async def waiter():
        await ev.wait()
        return "woke"
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    print(t.done())
    ev.set()
    print(await t)
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t.cancel("bye")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args, t.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.001, "a")), asyncio.create_task(asyncio.sleep(1, "b"))], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pending))
    for p in pending:
        p.cancel()
    lock = asyncio.Lock()
    log = []
    async def crit(n):
        async with lock:
            log.append(f"in{n}")
            await asyncio.sleep(0)
            log.append(f"out{n}")
    await asyncio.gather(*(crit(n) for n in range(3)))
    print(log, lock.locked())
    cond = asyncio.Condition()
    items = []
    async def consumer():
        async with cond:
            await cond.wait_for(lambda: len(items) > 1)
            return list(items)
    c = asyncio.create_task(consumer())
    for i in range(2):
        await asyncio.sleep(0)
        async with cond:
            items.append(i)
            cond.notify_all()
    print(await c)
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.001, fut.set_result, 42)
    print(await fut, fut.done(), fut.result())
    async with asyncio.TaskGroup() as tg:
        rs = [tg.create_task(use(pool, i)) for i in range(3)]
    print([r.result() for r in rs])
    try:
        async with asyncio.timeout(0.005) as cm:
            await asyncio.sleep(1)
    except TimeoutError:
        print("expired", cm.expired())
    res = await asyncio.gather(asyncio.sleep(0, 1), asyncio.wait_for(asyncio.sleep(1), 0.001), return_exceptions=True)
    print(res[0], repr(res[1]))
    print(await asyncio.to_thread(sum, [1, 2, 3]))
    me = asyncio.current_task()
    print(me.get_name().startswith("Task-"), len(asyncio.all_tasks()))
    total = 0
    for coro in asyncio.as_completed([asyncio.sleep(0.002, 2), asyncio.sleep(0.001, 1)]):
        v = await coro
        total = total * 10 + v
    print(total)
    async def shielded():
        await asyncio.sleep(0.002)
        print("inner done")
        return 7
    inner = asyncio.ensure_future(shielded())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except asyncio.TimeoutError:
        print("outer gave up", inner.done())
    print(await inner)

asyncio.run(main())
