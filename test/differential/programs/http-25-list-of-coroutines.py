import asyncio

async def work(n):
    print("start", n)
    await asyncio.sleep(0.01 * (3 - n))
    print("end", n)
    return n * 2

async def main():
    print("make")
    tasks = [work(n) for n in range(3)]
    total = 0
    results = await asyncio.gather(*tasks)
    for r in results:
        total += r
    print(total, len(tasks))

asyncio.run(main())
