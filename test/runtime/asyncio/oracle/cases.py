"""What CPython 3.13 prints for the cases whose twins are in cases.test.ts: python3.13 cases.py > cases.txt"""
import asyncio
import contextvars
import re

from virtual_loop import VirtualLoop

cases = []


def case(f):
    cases.append(f)
    return f


def clean(text):
    """Addresses and places are not compared."""
    text = re.sub(r"0x[0-9a-f]+", "0x", str(text))
    text = re.sub(r" (running|done), defined at [^>]*?:\d+>", r" \1>", text)
    text = re.sub(r" running at [^>]*?:\d+>", " running>", text)
    return re.sub(r"\(\) at [^\]\s,]*?:\d+", "()", text)


async def caught(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return repr(error)


def raised(f):
    try:
        return f()
    except BaseException as error:
        return repr(error)


async def hops(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def fail(n=1, error=ValueError("bad")):
    await hops(n)
    raise error


@case
async def names_of_tasks(log):
    log(asyncio.current_task().get_name() != "")
    task = asyncio.create_task(hops(1), name="mine")
    log(task.get_name())
    task.set_name(5)
    log(repr(task.get_name()))
    await task


@case
async def repr_of_futures(log):
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    log(clean(f))
    f.set_result([1, "a"])
    log(clean(f))
    f = loop.create_future()
    f.set_exception(ValueError("x"))
    log(clean(f), repr(f.exception()))
    f = loop.create_future()
    f.cancel()
    log(clean(f))


@case
async def repr_of_tasks(log):
    task = asyncio.create_task(hops(2), name="t")
    log(clean(task))
    await asyncio.sleep(0)
    log(clean(task))
    await task
    log(clean(task))
    task = asyncio.create_task(fail(), name="t")
    await asyncio.wait([task])
    log(clean(task), repr(task.exception()))
    task = asyncio.create_task(asyncio.sleep(5), name="t")
    await asyncio.sleep(0)
    log(clean(task))
    task.cancel()
    log(clean(task))
    await asyncio.wait([task])
    log(clean(task))


@case
async def repr_of_locks(log):
    lock, event, semaphore, bounded, condition, barrier = (
        asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(1), asyncio.Condition(), asyncio.Barrier(3))
    for x in (lock, event, semaphore, bounded, condition, barrier):
        log(clean(x), clean(repr(x)))
    await lock.acquire()
    await bounded.acquire()
    event.set()
    tasks = [asyncio.create_task(x) for x in (lock.acquire(), bounded.acquire(), barrier.wait())]
    await asyncio.sleep(0)
    for x in (lock, event, semaphore, bounded, barrier):
        log(clean(x))
    for task in tasks:
        task.cancel()


@case
async def repr_of_queues(log):
    queue = asyncio.Queue()
    log(queue, clean(repr(queue)))
    await queue.put("a")
    queue.put_nowait(2)
    log(queue, clean(repr(queue)))
    full = asyncio.Queue(maxsize=1)
    full.put_nowait((1, "x"))
    putter = asyncio.create_task(full.put(2))
    getter = asyncio.create_task(asyncio.LifoQueue().get())
    await asyncio.sleep(0)
    log(full, full.maxsize, full.full(), full.qsize(), full.empty())
    putter.cancel()
    getter.cancel()
    priority = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        priority.put_nowait(x)
    priority.shutdown()
    log(priority)


@case
async def errors_of_futures(log):
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    log(raised(f.result), raised(f.exception), f.done(), f.cancelled())
    f.set_result(1)
    log(raised(lambda: f.set_result(2)), raised(lambda: f.set_exception(ValueError())), f.cancel(), f.result(), f.exception())
    g = loop.create_future()
    log(raised(lambda: g.set_exception(StopIteration())))
    log(repr(g.exception()))
    g = loop.create_future()
    g.set_exception(ValueError)
    log(repr(g.exception()), raised(g.result))
    h = loop.create_future()
    log(h.cancel("why"), raised(h.result), raised(h.exception), await caught(h), h.cancel())


@case
async def errors_of_tasks(log):
    task = asyncio.create_task(hops(1))
    log(raised(task.result), raised(task.exception), raised(lambda: task.set_result(1)), raised(lambda: task.set_exception(ValueError())))
    await task
    log(task.result(), task.exception(), task.cancel())
    log(raised(lambda: asyncio.create_task(5)), raised(lambda: asyncio.ensure_future(5)))
    log(await caught(asyncio.wait([])), raised(lambda: asyncio.as_completed(task)))
    log(await caught(asyncio.wait([task], return_when="SOON")), await caught(asyncio.sleep(float("nan"))))


@case
async def errors_of_locks(log):
    log(raised(asyncio.Lock().release), raised(lambda: asyncio.Semaphore(-1)), raised(asyncio.BoundedSemaphore(1).release))
    c = asyncio.Condition()
    log(await caught(c.wait()), raised(c.notify), raised(c.notify_all), raised(c.release))
    q = asyncio.Queue(1)
    log(raised(q.get_nowait), q.put_nowait(1), raised(lambda: q.put_nowait(2)), q.task_done(), raised(q.task_done))
    log(raised(lambda: asyncio.Barrier(0)))
    q.shutdown()
    log(await caught(q.put(1)), await caught(q.get()), await caught(q.get()), raised(q.get_nowait), raised(lambda: q.put_nowait(1)))


@case
async def errors_of_timeouts(log):
    limit = asyncio.timeout(1)
    log(raised(lambda: limit.reschedule(1)), limit.expired())
    async with limit:
        log(await caught(limit.__aenter__()))
    log(raised(lambda: limit.reschedule(1)), limit.expired())
    log(repr(asyncio.timeout(None)), asyncio.timeout(None).when())
    try:
        async with asyncio.timeout(0.1) as limit:
            await asyncio.sleep(1)
    except TimeoutError as error:
        log(repr(error), str(error) == "", limit.expired(), repr(limit))


@case
async def errors_of_groups(log):
    group = asyncio.TaskGroup()
    log(raised(lambda: group.create_task(hops(1))))
    async with group:
        log(group)
        group.create_task(hops(1))
        log(group)
        log(await caught(group.__aenter__()))
    log(raised(lambda: group.create_task(hops(1))))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(1)
            finally:
                log(raised(lambda: group.create_task(hops(1))))
    except ExceptionGroup as errors:
        log(repr(errors), str(errors), errors.message, errors.exceptions)


@case
async def errors_of_loops(log):
    loop = asyncio.get_running_loop()
    log(await caught(asyncio.to_thread(raised, lambda: asyncio.get_running_loop())))
    log(raised(lambda: asyncio.run(hops(1))), raised(loop.close))
    other = asyncio.new_event_loop()
    log(raised(lambda: other.run_until_complete(hops(1))), other.is_running(), other.is_closed(), loop.is_running())
    future = other.create_future()
    message = await caught(future)
    log(re.sub(r"<.*?> got Future <.*?> ", "T got F ", clean(message)))
    other.close()
    log(other.is_closed(), raised(lambda: other.call_soon(print)), raised(lambda: other.run_forever()))


@case
async def coroutines_are_awaited_once(log):
    c = hops(1)
    log(clean(c), asyncio.iscoroutine(c), asyncio.iscoroutinefunction(hops), asyncio.iscoroutine(hops), asyncio.isfuture(c))
    log(await c, await caught(c))
    d = hops(1)
    d.close()
    log(await caught(d))
    log(asyncio.iscoroutinefunction(print), asyncio.iscoroutinefunction(lambda: 1))


@case
async def gather_in_all_its_ways(log):
    log(await asyncio.gather(), await asyncio.gather(hops(2), hops(1)), await asyncio.gather(*[hops(i) for i in range(3)]))
    log(await asyncio.gather(fail(), hops(1), return_exceptions=True), await caught(asyncio.gather(fail(2), fail(1, KeyError("k")))))
    task = asyncio.create_task(hops(5))
    log(await asyncio.gather(task, task, hops(1)))
    log(await asyncio.gather(asyncio.gather(hops(1), hops(2)), hops(3)))
    task = asyncio.create_task(hops(5))
    task.cancel("m")
    log(await asyncio.gather(task, return_exceptions=True), await caught(asyncio.gather(task)))
    outer = asyncio.gather(hops(5), hops(6))
    await asyncio.sleep(0)
    log(outer.cancel(), outer.cancelled(), outer.done(), await caught(outer), outer.cancelled(), clean(outer))
    empty = asyncio.gather()
    log(type(empty).__name__, empty.done(), await empty)


@case
async def one_error_of_gather_leaves_the_others(log):
    async def work(n):
        try:
            await asyncio.sleep(n)
            log("done", n)
        except asyncio.CancelledError:
            log("cancelled", n)
            raise

    log(await caught(asyncio.gather(work(0.1), fail(), work(0.2))))
    log("after")
    await asyncio.sleep(0.15)
    log("later")


@case
async def wait_in_all_its_ways(log):
    tasks = [asyncio.create_task(asyncio.sleep(i / 10, i), name=str(i)) for i in (3, 1, 2)]
    names = lambda s: sorted(t.get_name() for t in s)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    log(names(done), names(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.1)
    log(names(done), names(pending))
    done, pending = await asyncio.wait(tasks)
    log(names(done), names(pending), type(done).__name__)
    tasks = [asyncio.create_task(fail(i), name=str(i)) for i in (1, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    log(names(done), names(pending))
    done, pending = await asyncio.wait(tasks, timeout=0)
    log(names(done), names(pending), [t.exception() for t in tasks if t.done()])
    await asyncio.wait(tasks)


@case
async def wait_for_in_all_its_ways(log):
    log(await asyncio.wait_for(hops(1), 1), await asyncio.wait_for(hops(1), None), await caught(asyncio.wait_for(asyncio.sleep(1), 0.1)))
    log(await caught(asyncio.wait_for(fail(), 1)), await caught(asyncio.wait_for(hops(1), 0)), await caught(asyncio.wait_for(hops(1), -1)))
    task = asyncio.create_task(asyncio.sleep(1))
    log(await caught(asyncio.wait_for(task, 0.1)), task.cancelled())
    task = asyncio.create_task(asyncio.sleep(1, "kept"))
    log(await caught(asyncio.wait_for(asyncio.shield(task), 0.1)), task.done(), await task)

    async def stubborn():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            log("not yet")
            await asyncio.sleep(0.5)
            return "late"

    log(await caught(asyncio.wait_for(stubborn(), 0.1)))
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.1)
    except TimeoutError as error:
        log(repr(error.__cause__), type(error) is asyncio.TimeoutError)


@case
async def as_completed_in_all_its_ways(log):
    for c in asyncio.as_completed([asyncio.sleep(i / 10, i) for i in (3, 1, 2)]):
        log(await c)
    tasks = [asyncio.create_task(asyncio.sleep(i / 10, i)) for i in (2, 1)]
    async for t in asyncio.as_completed(tasks):
        log(t in tasks, t.result())
    try:
        for c in asyncio.as_completed([asyncio.sleep(0.1, 1), asyncio.sleep(5)], timeout=1):
            log(await c)
    except TimeoutError as error:
        log(repr(error))
    for c in asyncio.as_completed([fail(), hops(5)]):
        log(await caught(c))


@case
async def shield_in_all_its_ways(log):
    log(await asyncio.shield(hops(2)), await caught(asyncio.shield(fail())))
    inner = asyncio.create_task(asyncio.sleep(0.2, "inner"))
    outer = asyncio.shield(inner)
    outer.cancel()
    log(await caught(outer), inner.done(), await inner)
    inner = asyncio.create_task(asyncio.sleep(0.2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel()
    log(await caught(outer))
    done = asyncio.create_task(hops(0))
    await done
    log(asyncio.shield(done) is done)


@case
async def timeouts_in_all_their_ways(log):
    async with asyncio.timeout(1) as limit:
        await asyncio.sleep(0.1)
    log(limit.expired())
    async with asyncio.timeout(None) as limit:
        limit.reschedule(asyncio.get_running_loop().time() + 0.1)
        log(await caught(asyncio.sleep(1)), limit.expired())
        asyncio.current_task().uncancel()
    log("on")


@case
async def a_timeout_around_a_group(log):
    async def work(n):
        try:
            await asyncio.sleep(n)
            log("done", n)
        finally:
            log("finally", n)

    try:
        async with asyncio.timeout(0.25):
            async with asyncio.TaskGroup() as group:
                for n in (0.1, 0.2, 0.3):
                    group.create_task(work(n))
    except TimeoutError as error:
        log(repr(error), asyncio.current_task().cancelling())


@case
async def groups_and_their_errors(log):
    async def work(n, error=None):
        try:
            await asyncio.sleep(n)
            if error:
                raise error
            return n
        except asyncio.CancelledError:
            log("cancelled", n)
            raise

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n / 10)) for n in (2, 1)]
    log([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(0.1, ValueError("v")))
            group.create_task(work(0.1, KeyError("k")))
            group.create_task(work(0.5))
    except* ValueError as errors:
        log(repr(errors))
    except* KeyError as errors:
        log(repr(errors))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(0.5))
            raise OSError("body")
    except* OSError as errors:
        log(errors.exceptions)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(work(0.1, ValueError("deep")))
                outer.create_task(work(0.5))
    except BaseExceptionGroup as errors:
        log(repr(errors))


@case
async def a_group_cancelled_from_outside(log):
    async def work():
        try:
            await asyncio.sleep(1)
        finally:
            log("cut")

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            group.create_task(work())

    task = asyncio.create_task(main())
    await hops(3)
    task.cancel("stop")
    log(await caught(task), task.cancelled())


@case
async def cancelling_in_all_its_ways(log):
    async def work():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            log("caught", repr(error), asyncio.current_task().cancelling())
            raise

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    log(task.cancel("first"), task.cancel("second"), task.cancelling())
    log(await caught(task), task.cancelled(), task.done(), raised(task.result))

    async def swallow():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return "swallowed"

    task = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    task.cancel()
    log(await task, task.cancelled(), task.cancelling(), task.uncancel(), task.uncancel())

    async def replace():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise ValueError("instead")

    task = asyncio.create_task(replace())
    await asyncio.sleep(0)
    task.cancel()
    log(await caught(task), task.cancelled())
    task = asyncio.create_task(hops(3))
    task.cancel("early")
    log(await caught(task), await caught(task))
    log(await caught(fail(0, asyncio.CancelledError("own"))))


@case
async def a_task_that_awaits_a_task(log):
    inner = asyncio.create_task(asyncio.sleep(1))

    async def outer():
        try:
            await inner
        except asyncio.CancelledError as error:
            log("outer", repr(error), inner.cancelled())
            raise

    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    task.cancel("down")
    log(await caught(task), inner.cancelled())

    async def itself():
        await asyncio.current_task()

    log(clean(await caught(asyncio.create_task(itself(), name="self"))))


@case
async def callbacks_and_their_order(log):
    loop = asyncio.get_running_loop()
    loop.call_soon(log, "soon", 1)
    handle = loop.call_soon(log, "never")
    handle.cancel()
    log(handle.cancelled())
    loop.call_later(0.2, log, "later 0.2")
    timer = loop.call_later(0.1, log, "never")
    loop.call_later(0.1, log, "later 0.1")
    timer.cancel()
    loop.call_at(loop.time() + 0.05, log, "at")
    task = asyncio.create_task(hops(1))
    task.add_done_callback(lambda t: log("first", t.result()))
    second = lambda t: log("never")
    task.add_done_callback(second)
    task.add_done_callback(second)
    log(task.remove_done_callback(second), task.remove_done_callback(second))
    await task
    log("awaited")
    task.add_done_callback(lambda t: log("late", t.done()))
    log("not yet")
    await asyncio.sleep(0.3)


@case
async def errors_in_callbacks(log):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: log(sorted(context), context["message"].split(" at ")[0].split(" errors_")[0], repr(context["exception"])))

    def bad():
        raise ValueError("callback")

    loop.call_soon(bad)
    await hops(2)
    loop.call_exception_handler({"message": "hello", "exception": KeyError(1)})
    log(loop.get_exception_handler() is not None)
    loop.set_exception_handler(None)
    log(loop.get_exception_handler())


@case
async def lost_exceptions(log):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: log(context["message"], repr(context["exception"])))
    asyncio.create_task(fail(1, ValueError("lost")))
    await hops(5)
    log("on")
    loop.set_exception_handler(None)


@case
async def locks_are_fair(log):
    lock = asyncio.Lock()

    async def work(name, n):
        async with lock:
            log(name, lock.locked())
            await hops(n)

    await asyncio.gather(*(work(c, i) for i, c in enumerate("abcd")))
    log(lock.locked())


@case
async def semaphores_limit(log):
    semaphore = asyncio.Semaphore(2)
    running = 0

    async def work(i):
        nonlocal running
        async with semaphore:
            running += 1
            log("in", i, running, semaphore.locked())
            await asyncio.sleep(0.1 * (i % 3 + 1))
            running -= 1

    await asyncio.gather(*(work(i) for i in range(6)))
    log(semaphore.locked())


@case
async def events_wake_all(log):
    event = asyncio.Event()

    async def waiter(i):
        log("waits", i)
        log("woken", i, await event.wait())

    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await asyncio.sleep(0)
    log(event.is_set())
    await asyncio.gather(*tasks)


@case
async def conditions_hand_over(log):
    condition = asyncio.Condition()
    stock = []

    async def consumer(i):
        async with condition:
            await condition.wait_for(lambda: stock)
            log("consumer", i, stock.pop(0))

    tasks = [asyncio.create_task(consumer(i)) for i in range(3)]
    await hops(2)
    async with condition:
        stock.extend("ab")
        condition.notify(2)
        log("notified", condition.locked())
    await hops(5)
    async with condition:
        stock.append("c")
        condition.notify_all()
    await asyncio.gather(*tasks)


@case
async def barriers_meet(log):
    barrier = asyncio.Barrier(3)

    async def work(i):
        await asyncio.sleep(0.1 * i)
        log("arrives", i, barrier.n_waiting, barrier.broken)
        async with barrier as place:
            log("leaves", i, place)

    await asyncio.gather(*(work(i) for i in range(3)))
    task = asyncio.create_task(barrier.wait())
    await hops(2)
    await barrier.abort()
    log(await caught(task), barrier.broken, await caught(barrier.wait()), clean(barrier))
    await barrier.reset()
    log(barrier.broken, barrier.parties)


@case
async def queues_pass_work_on(log):
    queue = asyncio.Queue(2)

    async def producer():
        for i in range(5):
            await queue.put(i)
            log("put", i, queue.qsize())
        await queue.put(None)

    async def consumer():
        while (item := await queue.get()) is not None:
            log("got", item)
            await asyncio.sleep(0.1)
            queue.task_done()
        queue.task_done()

    await asyncio.gather(producer(), consumer())
    await queue.join()
    log(queue.empty())


@case
async def workers_are_cancelled(log):
    queue = asyncio.Queue()

    async def worker(name):
        while True:
            item = await queue.get()
            await asyncio.sleep(item)
            queue.task_done()
            log(name, item)

    for item in (0.3, 0.1, 0.2, 0.15):
        queue.put_nowait(item)
    tasks = [asyncio.create_task(worker(f"w{i}")) for i in range(2)]
    await queue.join()
    for task in tasks:
        task.cancel()
    log(await asyncio.gather(*tasks, return_exceptions=True))


@case
async def queues_shut_down(log):
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    putter = asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    queue.shutdown()
    log(await caught(putter), await caught(queue.get()), await caught(queue.get()))
    queue = asyncio.Queue()
    queue.put_nowait(1)
    getter = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    log(await getter, await caught(queue.get()))


@case
async def orders_of_queues(log):
    lifo, priority = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for x in [(2, "b"), (1, "z"), (2, "a"), (1, "c")]:
        lifo.put_nowait(x)
        priority.put_nowait(x)
    log([lifo.get_nowait() for _ in range(4)])
    log([priority.get_nowait() for _ in range(4)])
    priority.put_nowait(1)
    log(raised(lambda: priority.put_nowait("x")))


@case
async def context_variables(log):
    v = contextvars.ContextVar("v", default="default")
    w = contextvars.ContextVar("w")
    log(v.get(), w.get("instead"), clean(raised(w.get)), clean(v), clean(repr(w)))
    token = v.set("a")

    async def child():
        log("child", v.get())
        v.set("child")
        await asyncio.sleep(0)
        log("child", v.get())

    task = asyncio.create_task(child())
    await child()
    log("main", v.get())
    await task
    asyncio.get_running_loop().call_soon(lambda: (log("callback", v.get()), v.set("callback")))
    await hops(2)
    log("main", v.get())
    v.reset(token)
    log(v.get(), raised(lambda: v.reset(token)).split("<")[0])
    context = contextvars.copy_context()
    log(context.run(lambda: (v.set("inside"), v.get())[1]), v.get(), context[v], context.get(w), v in context, w in context)
    task = asyncio.create_task(child(), context=context)
    await task
    log(context[v], v.get())


@case
async def async_generators(log):
    async def numbers(n):
        try:
            for i in range(n):
                x = yield i
                if x is not None:
                    log("sent", x)
        except GeneratorExit:
            log("exit")
            raise
        finally:
            log("finally")

    async for x in numbers(2):
        log(x)
    g = numbers(3)
    log(await anext(g), await g.asend("s"), await caught(g.athrow(ValueError("thrown"))), await caught(anext(g)), await anext(g, "none"))
    g = numbers(3)
    log(await caught(g.asend(1)), await anext(g))
    await g.aclose()
    log(await g.aclose(), await caught(anext(g)))
    g = numbers(3)
    await g.aclose()
    log(await caught(anext(g)), [x async for x in numbers(3)])

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    g = stubborn()
    await anext(g)
    log(await caught(g.aclose()))

    async def busy():
        await asyncio.sleep(0)
        yield 1

    g = busy()
    task = asyncio.create_task(anext(g))
    await asyncio.sleep(0)
    log(await caught(anext(g)), await task)


@case
async def objects_that_iterate(log):
    class Numbers:
        def __init__(self, n):
            self.n = n

        def __aiter__(self):
            return self

        async def __anext__(self):
            if self.n == 0:
                raise StopAsyncIteration
            self.n -= 1
            await asyncio.sleep(0)
            return self.n

    async for x in Numbers(3):
        log(x)
    it = aiter(Numbers(1))
    log(await anext(it), await anext(it, "end"), await caught(anext(it)))
    numbers = Numbers(4)
    async for x in numbers:
        if x == 2:
            break
    log(await anext(numbers))
    try:
        async for x in 5:
            pass
    except TypeError as error:
        log(error)


@case
async def objects_that_manage(log):
    class Manager:
        def __init__(self, suppress=False):
            self.suppress = suppress

        async def __aenter__(self):
            log("enter")
            return "value"

        async def __aexit__(self, kind, error, traceback):
            log("exit", kind and kind.__name__, repr(error))
            return self.suppress

    async with Manager() as value:
        log(value)
    async with Manager(True):
        raise ValueError("suppressed")
    try:
        async with Manager():
            raise ValueError("raised")
    except ValueError as error:
        log(repr(error))
    for i in range(3):
        async with Manager():
            if i == 1:
                break
    try:
        async with 5:
            pass
    except TypeError as error:
        log(error)


@case
async def objects_that_are_awaited(log):
    class Ready:
        def __await__(self):
            log("awaited")
            return asyncio.sleep(0.1, "value").__await__()

    log(await Ready(), await asyncio.gather(Ready(), Ready()), await asyncio.wait_for(Ready(), 1))
    log(await asyncio.ensure_future(Ready()))
    try:
        await 5
    except TypeError as error:
        log(error)
    try:
        await None
    except TypeError as error:
        log(error)


@case
async def tasks_of_the_loop(log):
    loop = asyncio.get_running_loop()
    task = loop.create_task(hops(1), name="x")
    log(len(asyncio.all_tasks()), task in asyncio.all_tasks(), asyncio.current_task() in asyncio.all_tasks(loop), asyncio.current_task(loop) is asyncio.current_task())
    log(asyncio.get_event_loop() is loop, task.get_loop() is loop, loop.get_debug(), clean(task.get_coro()))
    await task
    log(len(asyncio.all_tasks()), asyncio.ensure_future(task) is task)
    loop.call_soon(lambda: log("in a callback", asyncio.current_task()))
    await asyncio.sleep(0)


@case
async def threads(log):
    log(await asyncio.to_thread(lambda a, b: a + b, 1, 2))
    loop = asyncio.get_running_loop()
    log(await loop.run_in_executor(None, len, "four"), await caught(asyncio.to_thread(int, "x")))


def new_loop():
    return VirtualLoop()


def program(log):
    """Several loops, one after another."""
    def run(main):
        with asyncio.Runner(loop_factory=new_loop) as runner:
            return runner.run(main)

    async def name():
        return asyncio.current_task().get_name()

    first = int(run(name())[5:])
    log(int(run(name())[5:]) - first, int(run(name())[5:]) - first)

    async def leftovers():
        async def left(i):
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError as error:
                log("left", i, repr(error))
                raise

        asyncio.create_task(left(1))
        await asyncio.sleep(0)
        return "main"

    log(run(leftovers()))

    async def fails():
        raise ValueError("out")

    log(raised(lambda: run(fails())))
    log(raised(lambda: run(5)))

    async def exits():
        try:
            asyncio.create_task(stop())
            await asyncio.sleep(1)
        finally:
            log("main is cut")

    async def stop():
        raise SystemExit(3)

    log(raised(lambda: run(exits())))

    async def generator():
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(0)
            log("closed at the end")

    async def begins():
        g = generator()
        await anext(g)
        return g

    run(begins())
    loop = new_loop()
    log(loop.run_until_complete(hops(2)), raised(lambda: loop.run_until_complete(fails())))
    log(loop.run_until_complete(asyncio.gather(asyncio.sleep(0, loop.is_closed()), loop.create_task(hops(1)))) if False else loop.run_until_complete(loop.create_task(hops(1))))
    loop.call_later(0.1, loop.stop)
    loop.call_soon(log, "forever")
    loop.run_forever()
    log(raised(lambda: loop.run_until_complete(stopped(loop))))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    loop.close()
    log(loop.is_closed(), raised(lambda: loop.run_until_complete(loop.create_future())) if False else raised(lambda: loop.call_later(1, log)))
    with asyncio.Runner(loop_factory=new_loop) as runner:
        log(runner.run(hops(1)), runner.run(hops(2)), runner.get_loop().is_running())
    log(raised(runner.get_loop), raised(lambda: runner.run(hops(1))))
    asyncio.set_event_loop(None)
    log(raised(asyncio.get_event_loop), raised(asyncio.get_running_loop), raised(lambda: asyncio.create_task(hops(1))))


async def stopped(loop):
    loop.stop()
    await asyncio.sleep(1)


for f in cases:
    print("##", f.__name__)
    # Threads know nothing of a virtual clock.
    with asyncio.Runner(loop_factory=None if f is threads else new_loop) as runner:
        runner.run(f(print))
print("## program")
program(print)
