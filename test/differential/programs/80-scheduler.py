#!/usr/bin/env python3
# A small job scheduler.
from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from functools import partial, reduce
from typing import Awaitable, Callable, Iterable, Protocol


class Clock(Protocol):
    def now(self) -> float: ...


class FakeClock:
    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        self._now += 0.5
        return self._now


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    action: Callable[[], Awaitable[str]] = field(compare=False, repr=False)
    tags: set[str] = field(default_factory=set, compare=False)


class Backend(ABC):
    """Where results go."""

    @abstractmethod
    async def save(self, name: str, result: str) -> None:
        """Save one result."""

    def describe(self) -> str:
        return f"{self.__class__.__name__} backend"


class MemoryBackend(Backend):
    def __init__(self):
        self.rows: list[tuple[str, str]] = []

    async def save(self, name, result):
        await asyncio.sleep(0)
        self.rows.append((name, result))

    def describe(self):
        base = super().describe()
        return base + " (in memory)"


class Scheduler:
    def __init__(self, backend: Backend, clock: Clock, workers: int = 2):
        self.backend = backend
        self.clock = clock
        self.workers = workers
        self._queue: asyncio.PriorityQueue[Job] = asyncio.PriorityQueue()
        self._errors: dict[str, Exception] = {}
        self.log: list[str] = []

    def add(self, job: Job) -> Scheduler:
        self._queue.put_nowait(job)
        return self

    async def _worker(self, ident: int) -> int:
        handled = 0
        while not self._queue.empty():
            job = await self._queue.get()
            started = self.clock.now()
            try:
                result = await job.action()
            except (ValueError, KeyError) as exc:
                self._errors[job.name] = exc
                self.log.append(f"[{ident}] {job.name} failed: {exc!r}")
            else:
                await self.backend.save(job.name, result)
                self.log.append(f"[{ident}] {job.name} ok at {started:.1f}")
            finally:
                handled += 1
                self._queue.task_done()
        return handled

    async def run(self) -> dict[str, int]:
        counts = await asyncio.gather(*(self._worker(i) for i in range(self.workers)))
        return {f"worker-{i}": n for i, n in enumerate(counts)}

    @property
    def errors(self) -> Iterable[str]:
        yield from sorted(self._errors)


async def compute(label: str, delay: float, *, fail: bool = False) -> str:
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"{label} exploded")
    return label[::-1]


async def main() -> None:
    backend = MemoryBackend()
    scheduler = Scheduler(backend, FakeClock())
    scheduler.add(Job(2, "beta", partial(compute, "beta", 0.01))).add(
        Job(1, "alpha", partial(compute, "alpha", 0.02), {"x"})
    )
    scheduler.add(Job(3, "gamma", lambda: compute("gamma", 0.005, fail=True)))
    counts = await scheduler.run()
    print(counts, sum(counts.values()))
    for line in scheduler.log:
        print(line)
    print(backend.rows, backend.describe(), list(scheduler.errors))
    a, b = Job(1, "a", partial(compute, "a", 0)), Job(2, "b", partial(compute, "b", 0))
    print(a < b, a == Job(1, "other", partial(compute, "c", 0)), a)
    print(reduce(lambda acc, n: acc * n, [1, 2, 3, 4], 1))
    try:
        Backend()
    except TypeError as e:
        print(e)
    t0 = time.perf_counter()
    await asyncio.sleep(0.01)
    print(time.perf_counter() - t0 > 0.005)


if __name__ == "__main__":
    asyncio.run(main())
