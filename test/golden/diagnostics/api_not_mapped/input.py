import asyncio


def from_thread(coro, loop):
    return asyncio.run_coroutine_threadsafe(coro, loop).result()


async def main():
    print("no threads here")
    await asyncio.sleep(0)


asyncio.run(main())
