import asyncio
import signal
import os


class Service:
    def __init__(self, name, interval):
        self.name = name
        self.interval = interval
        self.ticks = 0
        self._stop = asyncio.Event()

    async def run(self):
        print(f"{self.name}: started")
        try:
            while not self._stop.is_set():
                self.ticks += 1
                try:
                    await asyncio.wait_for(self._stop.wait(), timeout=self.interval)
                except asyncio.TimeoutError:
                    pass
        except asyncio.CancelledError:
            print(f"{self.name}: cancelled")
            raise
        finally:
            print(f"{self.name}: stopped")

    def stop(self):
        self._stop.set()


async def shutdown(sig, services, loop):
    print(f"received {sig.name}")
    for s in services:
        s.stop()
    await asyncio.sleep(0.02)
    tasks = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
    print("left:", sorted(t.get_name() for t in tasks))
    for t in tasks:
        t.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print("results:", [type(r).__name__ for r in results])
    loop.stop()


async def stubborn():
    while True:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print("stubborn: one more thing")
            await asyncio.sleep(0.01)
            return "done"


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    services = [Service("a", 0.02), Service("b", 0.04)]
    for sig in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sig, lambda s=sig: asyncio.create_task(shutdown(s, services, loop), name="shutdown"))
    for s in services:
        loop.create_task(s.run(), name=f"service-{s.name}")
    loop.create_task(stubborn(), name="stubborn")
    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGTERM)
    try:
        loop.run_forever()
    finally:
        loop.close()
        print("closed")


main()
