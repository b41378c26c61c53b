import asyncio

running = 0
most = 0


async def limited(sem, n):
    global running, most
    async with sem:
        running += 1
        most = max(most, running)
        print(f"task {n} in")
        await asyncio.sleep(0.01)
        running -= 1
    print(f"task {n} out")


async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(limited(sem, n) for n in range(5)))
    print("at most", most, "at a time")
    print(sem.locked())


asyncio.run(main())
