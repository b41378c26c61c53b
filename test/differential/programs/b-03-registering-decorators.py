import asyncio
import functools

HANDLERS = {}
COMMANDS = {}


def register(name=None):
    def wrap(fn):
        HANDLERS[name or fn.__name__] = fn
        return fn

    return wrap


def command(fn):
    COMMANDS[fn.__name__] = fn
    return fn


def with_attempts(times):
    def decorator(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return await fn(*args, attempt=attempt, **kwargs)
                except ValueError as e:
                    last = e
            raise RuntimeError("gave up") from last

        return wrapper

    return decorator


def with_connection(fn):
    async def inner(*args, **kwargs):
        return await fn("conn", *args, **kwargs)

    return inner


@register()
def add(a, b=1):
    return a + b


@register("times")
def multiply(a, b):
    return a * b


@command
async def stop(code):
    return f"stopped {code}"


@command
async def start(name, fast=False):
    return f"started {name} {fast}"


@with_attempts(3)
async def flaky(name, *, attempt):
    if attempt < 3:
        raise ValueError(name)
    return f"{name}:{attempt}"


@with_connection
async def query(conn, sql, limit=10):
    return f"{conn} {sql} {limit}"


async def main():
    print(add(1), add(1, b=5), multiply(2, 3))
    print(HANDLERS["add"](4), HANDLERS["times"](2, b=8))
    print(await stop(1), await start("x", fast=True))
    for name, fn in COMMANDS.items():
        print(name, await fn(name))
    print(await flaky("job"))
    print(await query("select"), await query("select", limit=3))


asyncio.run(main())
