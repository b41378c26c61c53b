"""Context managers of every kind."""
import asyncio
import contextlib
import contextvars
import io
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, closing, contextmanager, nullcontext, suppress
from datetime import datetime, timedelta

request = contextvars.ContextVar("request", default="none")


@contextmanager
def timed(name, clock):
    start = clock()
    try:
        yield start
    finally:
        print(name, "took", clock() - start)


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        print("close", name)


class Clock:
    def __init__(self):
        self.now = datetime(2024, 1, 1)

    def __call__(self):
        self.now += timedelta(seconds=90)
        return self.now


class Door:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, error, trace):
        print("exit", kind.__name__ if kind else None, error)
        return kind is KeyError

    def close(self):
        print("closed")


async def handle(name):
    token = request.set(name)
    try:
        async with connection(name) as conn:
            await asyncio.sleep(0)
            return f"{conn} {request.get()}"
    finally:
        request.reset(token)


async def main():
    clock = Clock()
    with timed("block", clock) as start:
        print(start)
    with Door():
        raise KeyError("swallowed")
    with suppress(ZeroDivisionError, KeyError):
        {}["x"]
    with closing(Door()) as door, nullcontext(5) as five:
        print(type(door).__name__, five)
    with ExitStack() as stack:
        stack.callback(print, "last")
        stack.enter_context(Door())
        print("inside")
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n)) for n in ("a", "b")]
        print(names)
    print(await asyncio.gather(handle("x"), handle("y")), request.get())
    try:
        with Door():
            raise ValueError("passes")
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
