import asyncio


async def work():
    try:
        print("never starts")
    finally:
        print("never cleans up")


async def main():
    task = asyncio.create_task(work())
    print(task.cancel())
    await asyncio.gather(task, return_exceptions=True)
    print(task.cancelled(), task.done())
    print("second cancel:", task.cancel())


asyncio.run(main())
