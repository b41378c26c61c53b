import asyncio


async def once():
    print("runs once")
    await asyncio.sleep(0)
    return 42


async def main():
    coro = once()
    print(await asyncio.gather(coro, coro))

    task = asyncio.create_task(once())
    print(await asyncio.gather(task, task))


asyncio.run(main())
