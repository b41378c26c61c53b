import asyncio
import functools
import inspect
from typing import Any, Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

REGISTRY: dict[str, Callable[..., Any]] = {}
trace: list[str] = []


def register(name: str | None = None):
    def wrap(fn: Callable[P, R]) -> Callable[P, R]:
        REGISTRY[name or fn.__name__] = fn
        return fn

    return wrap


def logged(fn: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        trace.append(f"call {fn.__name__}{args}{kwargs or ''}")
        return fn(*args, **kwargs)

    return inner


def clamp(low, high):
    def decorator(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            return max(low, min(high, fn(*args, **kwargs)))

        return wrapper

    return decorator


def retry(times=3, exceptions=(ValueError,)):
    def decorator(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return await fn(*args, attempt=attempt, **kwargs)
                except exceptions as e:
                    last = e
                    trace.append(f"attempt {attempt}: {e}")
            raise RuntimeError(f"gave up after {times}") from last

        return wrapper

    return decorator


class CountCalls:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.count = 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.fn(*args, **kwargs)


@register()
@logged
def add(a, b=1):
    return a + b


@register("times")
@clamp(0, 100)
def multiply(a, b):
    """Multiplies."""
    return a * b


@retry(times=3)
async def flaky(name, *, attempt):
    await asyncio.sleep(0)
    if attempt < 3:
        raise ValueError(f"{name} not yet")
    return f"{name} after {attempt}"


@retry(2, (KeyError, ValueError))
async def hopeless(*, attempt):
    raise KeyError(attempt)


@CountCalls
def greet(name, greeting="hello"):
    return f"{greeting}, {name}"


async def main():
    print(add(1), add(2, b=5), add(a=3))
    print(trace)
    print(multiply(50, 3), multiply(-1, 5), multiply.__name__, multiply.__doc__)
    print(sorted(REGISTRY), REGISTRY["times"](6, 7))
    trace.clear()
    print(await flaky("job"))
    try:
        await hopeless()
    except RuntimeError as e:
        print(e, "<-", repr(e.__cause__))
    print(trace)
    print(greet("Ann"), greet("Bob", greeting="hi"), greet.count, greet.__name__)
    print(inspect.iscoroutinefunction(flaky), inspect.iscoroutinefunction(add))
    double = functools.partial(multiply, 2)
    print(double(21), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4], 1))


asyncio.run(main())
