"""A token bucket that limits how many requests start per period."""
import asyncio
import time


class RateLimiter:
    """Lets `rate` callers through at once, then one per `interval` seconds.

        async with limiter:
            ...
    """

    def __init__(self, rate: int, interval: float):
        self.rate = rate
        self.interval = interval
        self._tokens = rate
        self._lock = asyncio.Lock()
        self._refill_task: asyncio.Task | None = None

    async def __aenter__(self) -> "RateLimiter":
        async with self._lock:
            while self._tokens == 0:
                await self._wait_for_token()
            self._tokens -= 1
        return self

    async def __aexit__(self, *exc_info) -> None:
        pass

    async def _wait_for_token(self) -> None:
        await asyncio.sleep(self.interval)
        self._tokens += 1

    @property
    def available(self) -> int:
        return self._tokens


class Stopwatch:
    def __enter__(self):
        self.start = time.perf_counter()
        self.elapsed = 0.0
        return self

    def __exit__(self, *exc_info):
        self.elapsed = time.perf_counter() - self.start
        return False


async def call_api(limiter: RateLimiter, number: int, served: list[int]) -> str:
    async with limiter:
        served.append(number)
        print(f"request {number} goes out, {limiter.available} tokens left")
        await asyncio.sleep(0.001)
        return f"answer {number}"


async def main() -> None:
    limiter = RateLimiter(rate=3, interval=0.02)
    served: list[int] = []

    with Stopwatch() as watch:
        answers = await asyncio.gather(*(call_api(limiter, n, served) for n in range(1, 8)))

    print(answers[0], "...", answers[-1])
    print("in order:", served == sorted(served))
    # three at once, then four that wait 20 ms each
    print("limited:", watch.elapsed >= 0.075, "- but not stuck:", watch.elapsed < 2)

    semaphore = asyncio.Semaphore(2)
    active = peak = 0

    async def limited(n: int) -> int:
        nonlocal active, peak
        async with semaphore:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.005)
            active -= 1
            return n * n

    squares = await asyncio.gather(*map(limited, range(6)))
    print(f"{squares = }, {peak = }")


asyncio.run(main())
