import asyncio
import signal
from typing import Optional

async def worker(name: str, delay: float) -> str:
    await asyncio.sleep(delay)
    return name

def on_done(task: asyncio.Task) -> None:
    print("done:", task.get_name(), task.result() if not task.cancelled() and task.exception() is None else "none")

class Ticker:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.count = 0
        self.handle: Optional[asyncio.TimerHandle] = None

    def start(self) -> None:
        self.handle = self.loop.call_later(0.01, self.tick)

    def tick(self) -> None:
        self.count += 1
        print("tick", self.count)
        if self.count == 3:
            self.loop.stop()
        else:
            self.start()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
for sig in (signal.SIGINT, signal.SIGTERM):
    loop.add_signal_handler(sig, loop.stop)
task = loop.create_task(worker("a", 0.01), name="first")
task.add_done_callback(on_done)
print(loop.run_until_complete(task), task.done(), task.cancelled(), task.exception())
future = loop.create_future()
loop.call_soon(future.set_result, "set")
print(loop.run_until_complete(future))
failing = loop.create_future()
loop.call_at(loop.time() + 0.01, failing.set_exception, ValueError("bad"))
try:
    loop.run_until_complete(failing)
except ValueError as error:
    print("caught", error)
Ticker(loop).start()
loop.run_forever()
pending = asyncio.ensure_future(worker("never", 10), loop=loop)
pending.cancel()
try:
    loop.run_until_complete(pending)
except asyncio.CancelledError:
    print("cancelled", pending.cancelled())
results = loop.run_until_complete(asyncio.gather(worker("x", 0.02), worker("y", 0.01)))
print(results, loop.is_running(), loop.is_closed())
print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT))
loop.close()
print(loop.is_closed())
