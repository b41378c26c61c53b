import asyncio
from contextlib import asynccontextmanager, contextmanager, suppress


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


@contextmanager
def tag(name):
    print(f"<{name}>")
    yield
    print(f"</{name}>")


async def first():
    async with connection("three") as c:
        return c


async def main():
    async with connection("one") as one:
        print("using", one)
    try:
        async with connection("two"):
            raise ValueError("broken")
    except ValueError as e:
        print("caught", e)
    with tag("p"):
        print("text")
    print(await first())
    with suppress(KeyError, asyncio.TimeoutError):
        print({}["nothing"])
    print("end")


asyncio.run(main())
