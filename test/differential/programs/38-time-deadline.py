import asyncio
import time


class Deadline:
    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    def left(self):
        return max(0.0, self.end - time.monotonic())

    def __bool__(self):
        return self.left() > 0


async def poll(deadline, ready_after):
    tries = 0
    while deadline:
        tries += 1
        if tries > ready_after:
            return "ready"
        await asyncio.sleep(0.002)
    return "too late"


async def main():
    print(await poll(Deadline(5), 3))
    print(await poll(Deadline(0.02), 1000))
    d = Deadline(0)
    print(d.left(), bool(d))
    before = time.time()
    time.sleep(0.01)
    print(0.009 <= time.time() - before < 1, time.perf_counter() > 0)


asyncio.run(main())
