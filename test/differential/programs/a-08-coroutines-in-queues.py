"""Command objects: coroutines kept in a deque, retried by factories, and closed when not needed."""
import asyncio
from collections import deque
from typing import Any, Callable, Coroutine

Factory = Callable[[], Coroutine[Any, Any, int]]


class Scheduler:
    def __init__(self) -> None:
        self.queue: deque[Coroutine[Any, Any, int]] = deque()
        self.history: list[str] = []

    def submit(self, coro: Coroutine[Any, Any, int]) -> None:
        self.queue.append(coro)

    async def drain(self, limit: int | None = None) -> list[int]:
        results = []
        while self.queue:
            if limit is not None and len(results) >= limit:
                break
            coro = self.queue.popleft()
            try:
                results.append(await coro)
            except ZeroDivisionError as e:
                self.history.append(f"failed: {e}")
            else:
                self.history.append("ok")
        return results

    def discard(self) -> int:
        n = 0
        while self.queue:
            self.queue.popleft().close()
            n += 1
        return n


async def divide(a: int, b: int) -> int:
    await asyncio.sleep(0)
    return a // b


async def retry(factory: Factory, times: int) -> int | None:
    for attempt in range(1, times + 1):
        try:
            return await factory()
        except ZeroDivisionError:
            print(f"attempt {attempt} failed")
    return None


async def main() -> None:
    s = Scheduler()
    for a, b in [(10, 2), (1, 0), (9, 3), (8, 2), (7, 7)]:
        s.submit(divide(a, b))
    print(await s.drain(limit=2))
    print(s.history)
    print("discarded", s.discard())
    print(await s.drain())
    divisors = iter([0, 0, 5])
    print(await retry(lambda: divide(100, next(divisors)), 3))
    print(await retry(lambda: divide(1, 0), 2))
    coros = {divide(i, 1) for i in range(3)}
    print(sorted([await c for c in coros]))
    table = dict(a=divide(4, 2), b=divide(6, 2))
    async def value_of(key):
        return await table.pop(key)
    print(await value_of("b"), await value_of("a"), table)


asyncio.run(main())
