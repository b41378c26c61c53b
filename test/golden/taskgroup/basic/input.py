import asyncio


async def some_coro(name, delay):
    await asyncio.sleep(delay)
    print(name, "finished")
    return name.upper()


async def main():
    async with asyncio.TaskGroup() as tg:
        task1 = tg.create_task(some_coro("first", 0.02))
        task2 = tg.create_task(some_coro("second", 0.01))
        print("group started")
    print(f"Both tasks have completed now: {task1.result()}, {task2.result()}")


asyncio.run(main())
