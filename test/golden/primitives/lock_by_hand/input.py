import asyncio


async def user(lock, name, steps):
    await lock.acquire()
    try:
        for i in range(steps):
            print(name, i)
            await asyncio.sleep(0)
        if name == "two":
            raise ValueError("two broke")
    finally:
        lock.release()
        print(name, "released")


async def main():
    lock = asyncio.Lock()
    results = await asyncio.gather(
        user(lock, "one", 2), user(lock, "two", 1), user(lock, "three", 1), return_exceptions=True
    )
    print(results)
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
