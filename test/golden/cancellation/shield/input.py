import asyncio


async def commit():
    await asyncio.sleep(0.02)
    print("committed")
    return "ok"


async def main():
    inner = asyncio.create_task(commit())
    outer = asyncio.create_task(wait_for_commit(inner))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled, inner:", inner.cancelled())
    print(await inner)


async def wait_for_commit(task):
    return await asyncio.shield(task)


asyncio.run(main())
