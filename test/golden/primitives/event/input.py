import asyncio


async def waiter(event, name):
    print(name, "is waiting")
    await event.wait()
    print(name, "got it")


async def main():
    event = asyncio.Event()
    waiters = [asyncio.create_task(waiter(event, f"waiter {i}")) for i in range(3)]
    await asyncio.sleep(0.01)
    print("setting", event.is_set())
    event.set()
    print("set", event.is_set())
    await asyncio.gather(*waiters)

    # already set: does not wait at all
    await event.wait()
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.01)
    except asyncio.TimeoutError:
        print("nobody set it")


asyncio.run(main())
