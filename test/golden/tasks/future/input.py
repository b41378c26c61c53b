import asyncio


async def set_after(fut, delay, value):
    await asyncio.sleep(delay)
    fut.set_result(value)


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    task = loop.create_task(set_after(fut, 0.01, "... world"))
    print("hello ...", fut.done())
    print(await fut)
    print(fut.done(), fut.result())
    await task

    broken = loop.create_future()
    loop.call_soon(broken.set_exception, KeyError("missing"))
    try:
        await broken
    except KeyError as e:
        print("KeyError:", e)

    try:
        fut.set_result("twice")
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)


asyncio.run(main())
