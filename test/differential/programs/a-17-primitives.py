import asyncio


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), repr(lock).split(" [")[1])
    async with lock:
        print(lock.locked())
        try:
            await asyncio.wait_for(lock.acquire(), 0.003)
        except TimeoutError:
            print("lock busy")
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    sem = asyncio.BoundedSemaphore(2)
    await sem.acquire(); await sem.acquire()
    print(sem.locked())
    sem.release(); sem.release()
    try:
        sem.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    ev = asyncio.Event()
    order = []
    async def waiter(n):
        await ev.wait()
        order.append(n)
        return n
    ws = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set(); ev.clear()
    await asyncio.gather(*ws)
    print(order, ev.is_set())
    cond = asyncio.Condition()
    items = []
    async def take(n):
        async with cond:
            await cond.wait_for(lambda: len(items) >= n)
            taken = [items.pop(0) for _ in range(n)]
            print("took", n, taken)
            cond.notify_all()
    ts = [asyncio.create_task(take(n)) for n in (2, 1)]
    for i in range(3):
        async with cond:
            items.append(i)
            cond.notify_all()
        await asyncio.sleep(0)
    await asyncio.gather(*ts)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    barrier = asyncio.Barrier(3)
    async def phase(n):
        async with barrier as position:
            order.append(position)
        await asyncio.sleep(0)
        i = await barrier.wait()
        if i == 0:
            print("leader speaks")
        return i
    order.clear()
    print(sorted(await asyncio.gather(*(phase(i) for i in range(3)))), sorted(order))
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    t = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print("broken", repr(e), barrier.broken)
    await barrier.reset()
    print(barrier.broken)
    # semaphore fairness with cancel
    sem = asyncio.Semaphore(1)
    log = []
    async def use(n, hold=0.003):
        async with sem:
            log.append(n)
            await asyncio.sleep(hold)
    a, b, c = (asyncio.create_task(use(n)) for n in "abc")
    await asyncio.sleep(0)
    b.cancel()
    await asyncio.gather(a, b, c, return_exceptions=True)
    print(log, sem.locked(), b.cancelled())
    lock2 = asyncio.Lock()
    cond2 = asyncio.Condition(lock2)
    async with cond2:
        print(lock2.locked(), cond2.locked())
    print(repr(ev).split(" [")[1], repr(sem).split(" [")[1], repr(barrier).split(" [")[1])

asyncio.run(main())
