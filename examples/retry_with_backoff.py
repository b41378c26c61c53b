"""Retry with exponential backoff: as a function, as a decorator, with a deadline."""
import asyncio
import functools
from typing import Any, Awaitable, Callable, TypeVar

T = TypeVar("T")


class TemporaryError(Exception):
    """Something that may work the next time."""


class GaveUp(Exception):
    """No attempt worked."""

    def __init__(self, attempts: int):
        super().__init__(f"gave up after {attempts} attempts")
        self.attempts = attempts


async def retry(
    operation: Callable[[], Awaitable[T]],
    *,
    attempts: int = 4,
    base_delay: float = 0.005,
    factor: float = 2.0,
    max_delay: float = 0.02,
) -> T:
    """Call `operation` until it works.

    Waits `base_delay` seconds after the first failure, then `factor` times as
    long after each further one, but never more than `max_delay`.
    """
    delay = base_delay
    for attempt in range(1, attempts + 1):
        try:
            return await operation()
        except TemporaryError as e:
            if attempt == attempts:
                raise GaveUp(attempts) from e
            print(f"  attempt {attempt} failed ({e}), next in {delay * 1000:.0f} ms")
            await asyncio.sleep(delay)
            delay = min(delay * factor, max_delay)
    raise AssertionError("unreachable")


def retrying(**options: Any):
    """The same as a decorator."""

    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            return await retry(lambda: func(*args, **kwargs), **options)

        return wrapper

    return decorate


class FlakyServer:
    def __init__(self, failures: int):
        self.failures = failures
        self.calls = 0

    async def get(self, path: str) -> str:
        self.calls += 1
        await asyncio.sleep(0.001)
        if self.calls <= self.failures:
            raise TemporaryError(f"503 for {path}")
        return f"200 {path} (call {self.calls})"


server = FlakyServer(failures=1)


@retrying(attempts=3)
async def fetch(path, verbose=False):
    """Fetch a page, patiently."""
    if verbose:
        print(f"  GET {path}")
    return await server.get(path)


async def main() -> None:
    print("works at the third attempt:")
    two_failures = FlakyServer(failures=2)
    print(" ", await retry(lambda: two_failures.get("/status")))

    print("never works:")
    try:
        broken = FlakyServer(failures=100)
        await retry(lambda: broken.get("/broken"), attempts=5)
    except GaveUp as e:
        print(f"  {e}; the last error was: {e.__cause__}")

    print("decorated:")
    print(" ", await fetch("/index.html", verbose=True))
    print(" ", fetch.__name__, "-", fetch.__doc__)

    print("with a deadline over all attempts:")
    slow = FlakyServer(failures=100)
    try:
        async with asyncio.timeout(0.1):
            await retry(lambda: slow.get("/slow"), base_delay=10.0, max_delay=60.0)
    except TimeoutError:
        print(f"  out of time after {slow.calls} call")


asyncio.run(main())
