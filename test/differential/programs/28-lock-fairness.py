import asyncio


async def client(lock, name, rounds):
    for i in range(rounds):
        async with lock:
            print(name, i)
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(client(lock, n, 3) for n in ("a", "b")))
    await lock.acquire()
    t = asyncio.create_task(client(lock, "late", 1))
    await asyncio.sleep(0)
    print("locked", lock.locked())
    lock.release()
    print("released", lock.locked())
    await t


asyncio.run(main())
