import asyncio


async def query(delay):
    print("query", delay)
    try:
        await asyncio.sleep(delay)
        return "rows"
    except asyncio.CancelledError:
        print("rolling back")
        await asyncio.sleep(0.001)
        print("rolled back")
        raise
    finally:
        print("connection returned")


async def main():
    for delay in (0.001, 10):
        try:
            print(await asyncio.wait_for(query(delay), timeout=0.05))
        except asyncio.TimeoutError as e:
            print("timeout", type(e).__name__, e.args)
    task = asyncio.create_task(query(10))
    try:
        await asyncio.wait_for(asyncio.shield(task), timeout=0.01)
    except TimeoutError:
        print("shielded, still running:", not task.done())
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
