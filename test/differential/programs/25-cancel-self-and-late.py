import asyncio


async def quits():
    asyncio.current_task().cancel()
    print("goes on until the next await")
    await asyncio.sleep(0)
    print("not printed")


async def finishes():
    return "ok"


async def main():
    t = asyncio.create_task(quits())
    await asyncio.wait([t])
    print(t.cancelled())

    done = asyncio.create_task(finishes())
    await asyncio.sleep(0)
    print(done.cancel(), done.result())

    pending = asyncio.get_running_loop().create_future()
    waiter = asyncio.create_task(asyncio.wait_for(pending, 5))
    await asyncio.sleep(0)
    pending.cancel()
    print(await asyncio.gather(waiter, return_exceptions=True), pending.cancelled())


asyncio.run(main())
