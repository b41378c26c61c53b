import asyncio


async def mirror(name, delay, ok=True):
    await asyncio.sleep(delay)
    if not ok:
        raise OSError(f"{name} unreachable")
    return name


async def fastest(mirrors):
    for next_one in asyncio.as_completed(mirrors):
        try:
            return await next_one
        except OSError as e:
            print("skip:", e)
    return None


async def main():
    winner = await fastest([mirror("near", 0.01, ok=False), mirror("far", 0.02), mirror("moon", 0.2)])
    print("winner:", winner)
    print("none:", await fastest([mirror("a", 0, ok=False)]))
    try:
        for f in asyncio.as_completed([mirror("slow", 5)], timeout=0.01):
            await f
    except asyncio.TimeoutError:
        print("as_completed timed out")


asyncio.run(main())
