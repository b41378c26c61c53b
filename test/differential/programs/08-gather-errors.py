import asyncio


async def job(n):
    await asyncio.sleep(0.003 * n)
    if n % 2:
        raise ValueError(f"odd: {n}")
    print("finished", n)
    return n


async def main():
    outcomes = await asyncio.gather(*(job(n) for n in range(4)), return_exceptions=True)
    good = [o for o in outcomes if not isinstance(o, BaseException)]
    bad = [str(o) for o in outcomes if isinstance(o, BaseException)]
    print(good, bad)
    try:
        await asyncio.gather(job(4), job(1), job(3))
    except ValueError as e:
        print("first error:", e)
    await asyncio.sleep(0.03)
    print("siblings went on")


asyncio.run(main())
