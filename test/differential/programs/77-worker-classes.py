import asyncio

class State:
    IDLE = "idle"
    RUNNING = "running"

class Worker:
    count = 0

    def __init__(self, name, *, retries=3, on_done=None):
        Worker.count += 1
        self.name = name
        self.retries = retries
        self.on_done = on_done
        self.state = State.IDLE
        self._task = None

    async def __aenter__(self):
        self.start()
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if exc_type is not None:
            print(f"{self.name} saw {exc_type.__name__}: {exc}")
        await self.stop()
        return isinstance(exc, LookupError)

    def start(self):
        self.state = State.RUNNING
        self._task = asyncio.create_task(self._loop())

    async def _loop(self):
        n = 0
        try:
            while True:
                n += 1
                await asyncio.sleep(0.005)
        except asyncio.CancelledError:
            print(self.name, "ticked", n > 0)
            raise

    async def stop(self):
        if self._task is None:
            return
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            pass
        self._task = None
        self.state = State.IDLE
        if self.on_done:
            self.on_done(self)

    def __str__(self):
        return f"Worker({self.name}, {self.state})"

    def __eq__(self, other):
        if not isinstance(other, Worker):
            return NotImplemented
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        return self.name < other.name


class LoudWorker(Worker):
    def __init__(self, name, volume=11, **kwargs):
        super().__init__(name.upper(), **kwargs)
        self.volume = volume

    def __str__(self):
        return super().__str__() + "!" * (self.volume // 5)

    @property
    def loud(self):
        return self.volume > 10

    @loud.setter
    def loud(self, value):
        self.volume = 11 if value else 1


async def main():
    finished = []
    async with Worker("w1", on_done=lambda w: finished.append(w.name)) as w:
        await asyncio.sleep(0.01)
        print(w, w.state == State.RUNNING)
    async with LoudWorker("w2", on_done=lambda w: finished.append(str(w))) as w2:
        await asyncio.sleep(0.01)
        print(w2, w2.loud, w2.retries)
        w2.loud = False
        print(w2.volume, w2.loud)
        raise KeyError("lost")
    print(finished, Worker.count)
    try:
        async with Worker("w3") as w3:
            await asyncio.sleep(0.01)
            1 / 0
    except ZeroDivisionError as e:
        print("caught", e)
    ws = [Worker(n) for n in ("c", "a", "b")]
    print([w.name for w in sorted(ws)], Worker("a") in ws, Worker("a") == 3, len({Worker("q"), Worker("q")}))
    d = {w: i for i, w in enumerate(ws)}
    print(d[Worker("b")], max(ws).name)
    for w in ws:
        print(w, end=", ")
    print()
    print(w.__class__.__name__, isinstance(w2, Worker), issubclass(LoudWorker, Worker), hasattr(w, "volume"), getattr(w2, "volume", None))
    del ws[0]
    assert len(ws) == 2, "two left"
    x, *ys = [1, 2, 3]
    print(x, ys, ys[-1], ys[5:] or None)
    print("%s is %d years, %.1f%%" % ("Bob", 42, 99.5), "{} {name!r}".format(1, name="n"))
    print(int("42"), float("2.5"), str(None), bool(""), list("abc"), tuple([1]), set([1, 1]), dict(a=1))
    print(3.0, 1e20, 1/3, -0.5, 100 * 1.1, 2**53, 10**3, 7.0 // 2, True + 1)

asyncio.run(main())
