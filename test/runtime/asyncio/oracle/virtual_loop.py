"""An event loop of CPython's whose clock jumps to the next deadline when nothing is ready, and moves on by a microsecond at
each reading: programs are recorded at once, in the order of an unhurried machine."""
import asyncio
import math
import selectors


class JumpingSelector(selectors.DefaultSelector):
    loop = None

    def select(self, timeout=None):
        if timeout is None:
            raise SystemExit("deadlock")
        if timeout > 0:
            self.loop.now += math.ceil(timeout * 1000) / 1000
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.now = 0.0
        selector = JumpingSelector()
        selector.loop = self
        super().__init__(selector)
        self._clock_resolution = 1e-9

    def time(self):
        self.now += 1e-6
        return self.now


def run(main):
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)
