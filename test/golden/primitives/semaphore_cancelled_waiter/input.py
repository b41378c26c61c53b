import asyncio


async def use(sem, name):
    async with sem:
        print(name, "enters")
        await asyncio.sleep(0.02)
        print(name, "leaves")


async def main():
    sem = asyncio.Semaphore(1)
    a = asyncio.create_task(use(sem, "a"))
    b = asyncio.create_task(use(sem, "b"))
    c = asyncio.create_task(use(sem, "c"))
    await asyncio.sleep(0.005)
    b.cancel()
    await asyncio.wait([a, b, c])
    print("b cancelled:", b.cancelled())
    print("locked:", sem.locked())


asyncio.run(main())
