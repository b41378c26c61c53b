import asyncio
import time


async def main():
    start = time.perf_counter()
    await asyncio.sleep(0.02)
    elapsed = time.perf_counter() - start
    print(f"slept long enough: {elapsed >= 0.019}, not too long: {elapsed < 2}")

    t0 = time.time()
    m0 = time.monotonic()
    await asyncio.gather(*(asyncio.sleep(0.02) for _ in range(10)))
    print("concurrent:", time.time() - t0 < 0.15, time.monotonic() - m0 < 0.15)
    print(type(t0).__name__, time.time() > 1_600_000_000)
    print(time.time_ns() > 10 ** 18)


asyncio.run(main())
