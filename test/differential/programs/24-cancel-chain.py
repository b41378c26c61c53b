import asyncio


async def inner(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("inner")
        raise


async def middle(log):
    task = asyncio.create_task(inner(log))
    try:
        await task
    except asyncio.CancelledError:
        log.append(f"middle (inner cancelled: {task.cancelled()})")
        raise


async def main():
    log = []
    t = asyncio.create_task(middle(log))
    await asyncio.sleep(0.005)
    print("cancel:", t.cancel("shutdown"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    print(log, t.cancelled(), t.done())
    try:
        t.result()
    except asyncio.CancelledError:
        print("result raises")


asyncio.run(main())
