import asyncio


async def fail(n):
    await asyncio.sleep(0.001 * n)
    raise ValueError(f"number {n}")


async def main():
    print("start")
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(1))
        tg.create_task(fail(10))
    print("not reached")


asyncio.run(main())
