import asyncio
import time


async def brew(drink, seconds):
    await asyncio.sleep(seconds)
    return f"{drink} ready"


async def one_by_one():
    results = []
    for drink, seconds in [("tea", 0.02), ("coffee", 0.03)]:
        results.append(await brew(drink, seconds))
    return results


async def together():
    return await asyncio.gather(brew("tea", 0.02), brew("coffee", 0.03))


async def main():
    start = time.perf_counter()
    print(await one_by_one())
    sequential = time.perf_counter() - start

    start = time.perf_counter()
    print(await together())
    concurrent = time.perf_counter() - start
    print("gather was faster:", concurrent < sequential)


asyncio.run(main())
