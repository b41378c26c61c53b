import asyncio


async def refresh(name):
    await asyncio.sleep(0.001)
    print("refreshed", name)


async def main():
    asyncio.create_task(refresh("lost"))
    asyncio.ensure_future(refresh("also lost"))
    kept = asyncio.create_task(refresh("kept"))
    await asyncio.sleep(0.02)
    await kept


asyncio.run(main())
