import asyncio
import time


class RateLimiter:
    def __init__(self, rate):
        self.rate = rate
        self.tokens = rate
        self.waiting = []

    async def acquire(self):
        while self.tokens <= 0:
            fut = asyncio.get_running_loop().create_future()
            self.waiting.append(fut)
            await fut
        self.tokens -= 1

    def refill(self):
        self.tokens = self.rate
        for fut in self.waiting:
            if not fut.done():
                fut.set_result(None)
        self.waiting.clear()


async def refiller(limiter, times):
    for _ in range(times):
        await asyncio.sleep(0.02)
        limiter.refill()


async def job(limiter, n, log):
    await limiter.acquire()
    log.append(n)
    return n * n


async def main():
    limiter = RateLimiter(2)
    log = []
    refill = asyncio.create_task(refiller(limiter, 5))
    results = await asyncio.gather(*(job(limiter, i, log) for i in range(6)))
    refill.cancel()
    print(results, log)
    total = sum(results)
    print(f"total {total}, mean {total / len(results):.2f}, max {max(results)}")
    start = time.perf_counter()
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out", time.perf_counter() - start < 0.5)
    by_parity = {}
    for r in results:
        by_parity.setdefault("even" if r % 2 == 0 else "odd", []).append(r)
    print(by_parity)
    for k, v in sorted(by_parity.items()):
        print(k, v, len(v))


if __name__ == "__main__":
    asyncio.run(main())
