import asyncio


async def level3():
    try:
        await asyncio.sleep(10)
    finally:
        print("level 3 unwound")


async def level2():
    try:
        await level3()
    except asyncio.CancelledError:
        print("level 2 saw it")
        raise


async def level1():
    try:
        await level2()
    except Exception:
        print("not an Exception")
    except BaseException as e:
        print("level 1:", type(e).__name__)
        raise


async def main():
    task = asyncio.create_task(level1())
    await asyncio.sleep(0.01)
    task.cancel()
    result = (await asyncio.gather(task, return_exceptions=True))[0]
    print(repr(result))


asyncio.run(main())
