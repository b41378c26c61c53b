import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext


@asynccontextmanager
async def connection(name):
    print(f"open {name}")
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        print(f"close {name}")


@contextmanager
def section(title):
    print(f"<{title}>")
    yield
    print(f"</{title}>")


async def goodbye(name, mark="."):
    await asyncio.sleep(0)
    print(f"goodbye {name}{mark}")


async def ticks():
    try:
        for i in range(10):
            yield i
    finally:
        print("ticks closed")


async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(name)) for name in ("a", "b")]
        stack.enter_context(section("body"))
        stack.push_async_callback(goodbye, "world", "!")
        stack.callback(print, "callback")
        print(names)

    stack = AsyncExitStack()
    await stack.enter_async_context(connection("c"))
    await stack.aclose()

    async with aclosing(ticks()) as numbers:
        async for number in numbers:
            if number == 2:
                break
    print("stopped at", number)

    for verbose in (True, False):
        with section("loud") if verbose else nullcontext():
            print("working")
    async with nullcontext("ready") as state:
        print(state)
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(connection("d"))
            raise ValueError("in the stack")
    except ValueError as error:
        print(error)


asyncio.run(main())
