import asyncio


async def main():
    sem = asyncio.BoundedSemaphore(1)
    await sem.acquire()
    print("locked:", sem.locked())
    sem.release()
    try:
        sem.release()
    except ValueError as e:
        print("ValueError:", e)

    plain = asyncio.Semaphore(0)
    plain.release()
    async with plain:
        print("released once, entered once")


asyncio.run(main())
