import asyncio


async def load():
    return "data"


def load_sync():
    coro = load()
    try:
        return asyncio.run(coro)
    except RuntimeError as e:
        coro.close()
        return f"failed: {e}"


async def main():
    print(load_sync())
    print(await load())


print(load_sync())
asyncio.run(main())
