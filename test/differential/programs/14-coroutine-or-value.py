import asyncio
import inspect


async def resolve(value):
    if inspect.isawaitable(value):
        return await value
    return value


async def later(x):
    await asyncio.sleep(0)
    return x


def now(x):
    return x


async def main():
    for f in (later, now):
        print(await resolve(f(1)))
    values = [later("a"), "b", asyncio.create_task(later("c"))]
    print([await resolve(v) for v in values])
    lookup = {"x": later, "y": now, "z": lambda v: later(v * 2)}
    print({key: await resolve(f(3)) for key, f in lookup.items()})


asyncio.run(main())
