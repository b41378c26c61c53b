import asyncio


async def one_shot():
    print("running")
    return 1


async def main():
    coro = one_shot()
    print(await coro)
    try:
        print(await coro)
    except RuntimeError as e:
        print(f"RuntimeError: {e}")


asyncio.run(main())
