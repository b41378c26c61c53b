from __future__ import annotations
import argparse
import asyncio
import heapq
import itertools
from collections import deque
from dataclasses import dataclass, field
from typing import Awaitable, Callable, Optional, Protocol, overload


class Clock(Protocol):
    def now(self) -> float: ...


class FakeClock:
    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += seconds


@dataclass(order=True)
class Job:
    due: float
    sequence: int
    action: Callable[[], Awaitable[str]] = field(compare=False)
    name: str = field(default="job", compare=False)
    interval: Optional[float] = field(default=None, compare=False, repr=False)
    runs: int = field(default=0, compare=False)


class Scheduler:
    def __init__(self, clock: Clock, *, limit: int = 10) -> None:
        self.clock = clock
        self.limit = limit
        self._heap: list[Job] = []
        self._ids = itertools.count(1)
        self.recent: deque[str] = deque(maxlen=3)

    @overload
    def every(self, interval: int, name: str) -> Callable: ...
    @overload
    def every(self, interval: float, name: str) -> Callable: ...
    def every(self, interval, name="job"):
        def register(fn):
            self.add(fn, delay=interval, name=name, interval=interval)
            return fn
        return register

    def add(self, fn, *, delay: float = 0, name: str = "job", interval: float | None = None) -> Job:
        job = Job(self.clock.now() + delay, next(self._ids), fn, name=name, interval=interval)
        heapq.heappush(self._heap, job)
        return job

    async def run(self, advance: Callable[[float], None]) -> int:
        ran = 0
        while self._heap and ran < self.limit:
            job = heapq.heappop(self._heap)
            if (wait := job.due - self.clock.now()) > 0:
                advance(wait)
            try:
                result = await job.action()
            except asyncio.CancelledError:
                raise
            except Exception as exc:
                self.recent.append(f"{job.name} failed: {exc}")
                continue
            else:
                self.recent.append(f"{job.name}={result}")
            finally:
                ran += 1
                job.runs += 1
            if job.interval is not None and job.runs < 3:
                job.due += job.interval
                heapq.heappush(self._heap, job)
        return ran


def parse_args(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="jobs", description="Runs jobs")
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("names", nargs="*")
    return parser.parse_args(argv)


async def main(argv=None) -> None:
    args = parse_args(argv or ["--limit", "7", "-v", "alpha", "beta"])
    clock = FakeClock()
    scheduler = Scheduler(clock, limit=args.limit)
    calls: list[tuple[float, str]] = []

    @scheduler.every(1.5, "tick")
    async def tick() -> str:
        calls.append((clock.now(), "tick"))
        return "ok"

    async def broken() -> str:
        raise OSError("disk full")

    for n, name in enumerate(args.names):
        async def named(name=name, n=n) -> str:
            calls.append((clock.now(), name))
            await asyncio.sleep(0)
            return str(n)

        scheduler.add(named, delay=2.0 - n, name=name)
    job = scheduler.add(broken, delay=0.5, name="broken")
    print(sorted(j.name for j in scheduler._heap), min(scheduler._heap).name, job < Job(1.0, 0, broken))
    count = await scheduler.run(clock.advance)
    print(count, clock.now(), list(scheduler.recent))
    for when, what in calls:
        print(f"{when:5.1f} {what}")
    if args.verbose:
        print(args.limit, args.names, job.runs, job.interval)


asyncio.run(main())
