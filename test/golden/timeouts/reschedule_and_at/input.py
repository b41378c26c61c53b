import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.01) as scope:
            print(scope.when() is not None, isinstance(scope, asyncio.Timeout))
            await asyncio.sleep(10)
    except TimeoutError:
        print("expired", scope.expired())

    async with asyncio.timeout(0.01) as scope:
        scope.reschedule(loop.time() + 10)
        await asyncio.sleep(0.03)
    print("moved", scope.expired())

    async with asyncio.timeout(None) as scope:
        print(scope.when())
        scope.reschedule(loop.time() + 0.01)
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("cancelled inside")
    print("swallowed:", scope.expired())


try:
    asyncio.run(main())
except TimeoutError as e:
    print("TimeoutError", e.args)
