import asyncio


async def attempt(n):
    await asyncio.sleep(0.05 if n < 3 else 0.001)
    return f"attempt {n} ok"


async def main():
    for n in range(1, 6):
        try:
            async with asyncio.timeout(0.02):
                result = await attempt(n)
        except TimeoutError:
            print("attempt", n, "timed out")
            continue
        else:
            print(result)
            break
    else:
        print("gave up")


asyncio.run(main())
