import asyncio


async def racer(barrier, name, delay):
    await asyncio.sleep(delay)
    print(name, "at the line")
    position = await barrier.wait()
    return name, position


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    results = await asyncio.gather(racer(barrier, "a", 0.02), racer(barrier, "b", 0), racer(barrier, "c", 0.01))
    print(results)

    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError as e:
        print("broken:", type(e).__name__, barrier.broken)
    await barrier.reset()
    print(barrier.broken)


asyncio.run(main())
