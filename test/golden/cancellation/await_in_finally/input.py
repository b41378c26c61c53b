import asyncio


async def close(name):
    print("closing", name)
    await asyncio.sleep(0.01)
    print("closed", name)


async def connection(name):
    try:
        await asyncio.sleep(10)
    finally:
        await close(name)


async def main():
    tasks = [asyncio.create_task(connection(n)) for n in ("a", "b")]
    await asyncio.sleep(0)
    for t in tasks:
        t.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(r).__name__ for r in results])
    print(isinstance(results[0], Exception), isinstance(results[0], BaseException))


asyncio.run(main())
