"""A pool of workers that is stopped by cancellation.

Jobs wait in a queue; a fixed number of workers take them. A job may fail or
take too long without hurting the others. When all jobs are done, or when time
is up, the workers are cancelled and put away their tools.
"""
import asyncio
from collections import Counter


class Job:
    def __init__(self, name, duration, fails=False):
        self.name = name
        self.duration = duration
        self.fails = fails

    def __repr__(self):
        return f"Job({self.name!r})"

    async def run(self):
        await asyncio.sleep(self.duration)
        if self.fails:
            raise ValueError(f"{self.name} cannot be done")
        return self.name.upper()


class WorkerPool:
    def __init__(self, size, job_timeout=0.2):
        self.size = size
        self.job_timeout = job_timeout
        self.queue = asyncio.Queue()
        self.results = {}
        self.outcomes = Counter()
        self._workers = []

    async def __aenter__(self):
        for number in range(1, self.size + 1):
            worker = asyncio.create_task(self._work(number), name=f"worker-{number}")
            self._workers.append(worker)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        for worker in self._workers:
            worker.cancel()
            # one after the other, so that they leave in order
            try:
                await worker
            except asyncio.CancelledError:
                print(f"{worker.get_name()} is gone")

    def submit(self, job):
        self.queue.put_nowait(job)

    async def wait(self):
        await self.queue.join()

    async def _work(self, number):
        try:
            while True:
                job = await self.queue.get()
                try:
                    await self._run(number, job)
                finally:
                    self.queue.task_done()
        finally:
            print(f"worker {number} puts away the tools")

    async def _run(self, number, job):
        print(f"worker {number} starts {job}")
        try:
            self.results[job.name] = await asyncio.wait_for(job.run(), self.job_timeout)
            self.outcomes["done"] += 1
        except asyncio.TimeoutError:
            self.outcomes["timeout"] += 1
            print(f"worker {number} gives up on {job}")
        except ValueError as e:
            self.outcomes["failed"] += 1
            print(f"worker {number}: {e}")


async def main():
    async with WorkerPool(size=2) as pool:
        pool.submit(Job("wash", 0.01))
        pool.submit(Job("iron", 0.03))
        pool.submit(Job("fold", 0.05))
        pool.submit(Job("dry", 30))
        pool.submit(Job("juggle", 0.01, fails=True))
        pool.submit(Job("tidy", 0.02))
        await pool.wait()
        print("all jobs were tried")

    print("results:", pool.results)
    for outcome, count in pool.outcomes.most_common():
        print(f"{outcome:>8}: {'#' * count} {count}")


asyncio.run(main())
