import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    a = asyncio.create_task(child("a"))
    b = asyncio.create_task(child("b"))
    both = asyncio.gather(a, b)
    await asyncio.sleep(0)
    a.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("gather saw the cancellation; b done:", b.done())
    b.cancel()
    print(await asyncio.gather(b, return_exceptions=True))


asyncio.run(main())
