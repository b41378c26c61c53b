import asyncio


async def consumer(name, q, out):
    try:
        while True:
            item = await q.get()
            try:
                if item is None:
                    return
                out.append((name, item))
                await asyncio.sleep(0.003)
            finally:
                q.task_done()
    except asyncio.QueueShutDown:
        out.append((name, "shutdown"))


async def main():
    q = asyncio.Queue(maxsize=2)
    print(q, q.empty(), q.full(), q.maxsize)
    q.put_nowait(1)
    q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print("full", repr(e))
    print(q.get_nowait(), q.get_nowait())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    lifo = asyncio.LifoQueue()
    for x in "abc":
        await lifo.put(x)
    print([lifo.get_nowait() for _ in range(lifo.qsize())])
    pq = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
        await pq.put(item)
    while not pq.empty():
        print(await pq.get())
    out = []
    q = asyncio.Queue()
    workers = [asyncio.create_task(consumer(f"w{i}", q, out)) for i in range(2)]
    for i in range(5):
        await q.put(i)
    await q.join()
    q.shutdown()
    await asyncio.gather(*workers)
    print(out)
    try:
        await q.put(1)
    except asyncio.QueueShutDown as e:
        print("put after shutdown", repr(e))
    q2 = asyncio.Queue()
    q2.put_nowait("x"); q2.put_nowait("y")
    q2.shutdown()
    print(await q2.get())
    q2.shutdown(immediate=True)
    try:
        await q2.get()
    except asyncio.QueueShutDown:
        print("gone")
    q3 = asyncio.Queue()
    try:
        q3.task_done()
    except ValueError as e:
        print(e)
    getter = asyncio.create_task(q3.get())
    await asyncio.sleep(0)
    getter.cancel()
    await asyncio.gather(getter, return_exceptions=True)
    q3.put_nowait("kept")
    print(await asyncio.wait_for(q3.get(), 1), q3.qsize())
    q4 = asyncio.Queue(1)
    await q4.put("first")
    putters = [asyncio.create_task(q4.put(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(q4.qsize(), [await q4.get() for _ in range(4)], [p.done() for p in putters])
    class Task:
        def __init__(self, prio, name):
            self.prio, self.name = prio, name
        def __lt__(self, other):
            return self.prio < other.prio
        def __repr__(self):
            return f"{self.name}:{self.prio}"
    pq = asyncio.PriorityQueue(maxsize=5)
    for t in (Task(5, "e"), Task(1, "a"), Task(3, "c")):
        pq.put_nowait(t)
    print([pq.get_nowait() for _ in range(3)])
    print(asyncio.Queue(3), asyncio.Queue)

asyncio.run(main())
