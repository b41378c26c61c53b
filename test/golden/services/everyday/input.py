import asyncio
import atexit
import bisect
import gc
import heapq
import inspect
import os
import platform
import signal
import sys
import traceback
import warnings
import weakref
from functools import wraps
from http import HTTPStatus


def timed(func):
    if inspect.iscoroutinefunction(func):
        @wraps(func)
        async def inner(*args, **kwargs):
            print("async", func.__name__)
            return await func(*args, **kwargs)
        return inner

    @wraps(func)
    def plain(*args, **kwargs):
        print("sync", func.__name__)
        return func(*args, **kwargs)
    return plain


@timed
async def fetch(status: HTTPStatus) -> str:
    await asyncio.sleep(0)
    return status.phrase


@timed
def compute(x):
    return x * 2


async def maybe(value):
    if inspect.isawaitable(value):
        value = await value
    return value


def describe(code: int) -> str:
    status = HTTPStatus(code)
    if status.is_success:
        return f"{status.value} ok"
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return f"{status} server {status.phrase}"
    return f"{status.name} {status == HTTPStatus.NOT_FOUND} {status!r}"


class Node:
    def __init__(self, name):
        self.name = name


async def main():
    print(await fetch(HTTPStatus.OK), compute(4))
    print(await maybe(3), await maybe(fetch(HTTPStatus.CREATED)))
    for code in (200, 404, 503):
        print(describe(code))
    try:
        HTTPStatus(999)
    except ValueError as e:
        print(e)
    print({HTTPStatus.OK: 1}[HTTPStatus.OK], HTTPStatus.OK == 200, HTTPStatus.NOT_FOUND in (404, 500))
    heap = []
    for n in [5, 1, 8, 3, 2]:
        heapq.heappush(heap, n)
    print(heap, heapq.heappop(heap), heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9))
    tasks = [(2, "b"), (1, "z"), (1, "a")]
    heapq.heapify(tasks)
    while tasks:
        priority, name = heapq.heappop(tasks)
        print(priority, name, end=" ")
    print()
    print(heapq.nsmallest(2, [4, 1, 3]), heapq.nlargest(2, ["aa", "b", "cccc"], key=len))
    xs = [1, 3, 5, 5, 7]
    print(bisect.bisect(xs, 5), bisect.bisect_left(xs, 5), bisect.bisect_right(xs, 4))
    bisect.insort(xs, 4)
    print(xs)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.warn("careful", UserWarning)
        warnings.warn("old", DeprecationWarning, stacklevel=2)
        print(len(caught), [str(w.message) for w in caught], caught[0].category.__name__)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            warnings.warn("now an error", RuntimeWarning)
        except RuntimeWarning as e:
            print("raised", e)
    warnings.warn("to stderr")
    node = Node("n")
    reference = weakref.ref(node)
    print(reference().name, gc.collect() >= 0)
    try:
        raise KeyError("lost")
    except KeyError:
        print(traceback.format_exc().splitlines()[-1], sys.exc_info()[0].__name__, sys.exc_info()[1])
        traceback.print_exc()
    print(platform.system(), platform.python_version()[:4], platform.python_implementation(), sys.platform)
    print(inspect.isclass(Node), inspect.isfunction(compute), inspect.iscoroutine(fetch), inspect.isfunction(Node))
    got = []
    def handler(signum, frame):
        got.append(signal.Signals(signum).name)
    signal.signal(signal.SIGUSR1, handler)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.sleep(0.05)
    print(got, signal.SIGINT, repr(signal.SIGTERM), signal.SIGTERM.value)
    atexit.register(print, "bye")

    @atexit.register
    def goodbye():
        print("first")

asyncio.run(main())
