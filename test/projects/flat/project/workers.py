import asyncio

__all__ = ["Pool"]


class Pool:
    def __init__(self, size):
        self.limit = asyncio.Semaphore(size)
        self.tasks = set()
        self.results = []

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await asyncio.gather(*self.tasks)

    def submit(self, work, *args):
        task = asyncio.create_task(self._run(work, args))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _run(self, work, args):
        async with self.limit:
            self.results.append(await work(*args))
