import asyncio
import time


async def timed(clock, scale):
    start = clock()
    await asyncio.sleep(0.02)
    return (clock() - start) / scale


async def main():
    for clock, scale in ((time.monotonic_ns, 1e9), (time.perf_counter_ns, 1e9), (time.monotonic, 1), (time.time_ns, 1e9)):
        elapsed = await timed(clock, scale)
        print(0.015 < elapsed < 5)

    busy = time.process_time()
    used = time.process_time_ns()
    total = sum(i * i for i in range(50_000))
    print(total, time.process_time() >= busy, time.process_time_ns() >= used)
    started = time.perf_counter_ns()
    print(isinstance(started, int), time.perf_counter_ns() >= started)


asyncio.run(main())
