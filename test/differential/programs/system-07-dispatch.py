"""Timers on a heap, weak listeners, warnings and signals."""
import asyncio
import bisect
import heapq
import inspect
import itertools
import os
import signal
import warnings
from http import HTTPStatus


class Scheduler:
    def __init__(self):
        self._queue = []
        self._order = itertools.count()

    def at(self, when, action, *args):
        heapq.heappush(self._queue, (when, next(self._order), action, args))

    async def run(self):
        results = []
        while self._queue:
            when, _, action, args = heapq.heappop(self._queue)
            outcome = action(*args)
            if inspect.isawaitable(outcome):
                outcome = await outcome
            results.append((when, outcome))
        return results


def grade(score, bounds=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(bounds, score)]


def respond(path: str) -> HTTPStatus:
    if path == "/":
        return HTTPStatus.OK
    if path.startswith("/admin"):
        return HTTPStatus.FORBIDDEN
    return HTTPStatus.NOT_FOUND


def old_name():
    warnings.warn("old_name() is deprecated, use new_name()", DeprecationWarning, stacklevel=2)
    return "new"


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    scheduler = Scheduler()
    scheduler.at(3, str.upper, "c")
    scheduler.at(1, double, 21)
    scheduler.at(1, lambda: "first come")
    scheduler.at(2, len, [1, 2, 3])
    print(await scheduler.run())
    print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
    for path in ("/", "/admin/x", "/nope"):
        status = respond(path)
        print(int(status), status.phrase, status.name, status.is_client_error, f"{status.value} {status.phrase}")
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        print(old_name(), len(log), log[0].category.__name__, log[0].message)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        print(old_name())
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    received = []

    def on_signal(number, frame):
        received.append(signal.Signals(number).name)
        loop.call_soon_threadsafe(stopped.set)

    before = signal.signal(signal.SIGTERM, on_signal)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(stopped.wait(), 2)
    print(received, before == signal.SIG_DFL)
    print(inspect.iscoroutinefunction(double), inspect.iscoroutinefunction(grade), inspect.isclass(Scheduler))


asyncio.run(main())
