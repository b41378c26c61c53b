import asyncio


async def ok(n):
    await asyncio.sleep(0.01)
    return n


async def fail(message):
    await asyncio.sleep(0.005)
    raise ValueError(message)


async def main():
    results = await asyncio.gather(ok(1), fail("boom"), ok(3), fail("bang"), return_exceptions=True)
    for r in results:
        if isinstance(r, Exception):
            print(f"failed: {r}", type(r).__name__)
        else:
            print("ok:", r)
    errors = [r for r in results if isinstance(r, ValueError)]
    print(len(errors), "errors")
    print(repr(errors[0]))


asyncio.run(main())
