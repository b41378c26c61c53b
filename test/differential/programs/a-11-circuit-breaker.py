import asyncio
import random


class CircuitOpen(Exception):
    pass


class CircuitBreaker:
    """Closed -> open after failures -> half-open after a rest."""

    def __init__(self, threshold=3, rest=0.05):
        self.threshold = threshold
        self.rest = rest
        self.failures = 0
        self.state = "closed"
        self.opened_at = None

    def __call__(self, func):
        async def guarded(*args, **kwargs):
            loop = asyncio.get_running_loop()
            if self.state == "open":
                if loop.time() - self.opened_at < self.rest:
                    raise CircuitOpen(f"{func.__name__} rests")
                self.state = "half-open"
            try:
                result = await func(*args, **kwargs)
            except Exception:
                self.failures += 1
                if self.failures >= self.threshold or self.state == "half-open":
                    self.state = "open"
                    self.opened_at = loop.time()
                raise
            else:
                self.failures = 0
                self.state = "closed"
                return result
        return guarded


breaker = CircuitBreaker()
calls = 0


@breaker
async def flaky(ok):
    global calls
    calls += 1
    await asyncio.sleep(0.001)
    if not ok:
        raise ConnectionError("down")
    return "up"


async def retry(factory, attempts=4, base=0.001, rng=None):
    rng = rng or random.Random(42)
    for attempt in range(attempts):
        try:
            return await factory()
        except ConnectionError as e:
            delay = base * 2 ** attempt + rng.uniform(0, base)
            print(f"attempt {attempt} failed: {e}; sleeping {delay:.6f}")
            await asyncio.sleep(delay)
    raise RuntimeError("gave up") from e if False else None


async def main():
    for ok in (True, False, False, False, True):
        try:
            print(await flaky(ok), breaker.state)
        except (ConnectionError, CircuitOpen) as e:
            print(type(e).__name__, e, breaker.state)
    await asyncio.sleep(0.06)
    print(await flaky(True), breaker.state, calls)
    answers = iter([False, False, True])
    breaker.threshold = 10
    print(await retry(lambda: flaky(next(answers))))
    try:
        await retry(lambda: flaky(False), attempts=2)
    except RuntimeError as e:
        print("RuntimeError:", e, e.__cause__)
    print(calls)

asyncio.run(main())
