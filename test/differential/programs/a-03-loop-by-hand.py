"""A loop by hand: new_event_loop, run_until_complete, run_forever."""
import asyncio


def stopper(loop, results):
    results.append("stopping")
    loop.stop()


async def ticker(n, out):
    for i in range(n):
        out.append(i)
        await asyncio.sleep(0.005)
    return out


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    out = []
    try:
        print(loop.run_until_complete(ticker(3, out)))
        results = []
        loop.call_later(0.05, stopper, loop, results)
        loop.call_soon(results.append, "soon")
        loop.call_at(loop.time() + 0.025, results.append, "at")
        handle = loop.call_later(0.01, results.append, "never")
        handle.cancel()
        print(handle.cancelled())
        loop.run_forever()
        print(results)
        fut = loop.create_future()
        loop.call_soon(fut.set_result, 42)
        print(loop.run_until_complete(fut))
        task = loop.create_task(ticker(2, []))
        print(task.done())
        loop.run_until_complete(task)
        print(task.done(), task.result())
        gathered = asyncio.gather(ticker(1, []), ticker(2, []))
        print(loop.run_until_complete(gathered))
        try:
            loop.run_until_complete(asyncio.wait_for(asyncio.sleep(1), 0.005))
        except asyncio.TimeoutError as e:
            print("timeout", repr(e))
    finally:
        pending = asyncio.all_tasks(loop)
        print("pending", len(pending))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    print(loop.is_closed())
    try:
        coro = ticker(1, [])
        loop.run_until_complete(coro)
    except RuntimeError as e:
        print(e)
    finally:
        coro.close()


main()
