import asyncio


async def fails():
    raise LookupError("nobody looks")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0.01)
    print("still here", task.done())
    del task
    await asyncio.sleep(0)
    print("end of main")


asyncio.run(main())
