import asyncio

async def simple(n):
    print("working", n)
    await asyncio.sleep(0.01 * n)
    print("finished", n)
    return n * 2

async def crawl(sem, page):
    async with sem:
        print("page", page)
        await asyncio.sleep(0.01)
        return f"<{page}>"

async def main():
    print("begin")
    a, b = await asyncio.gather(simple(1), simple(2))
    print(a, b)
    results = await asyncio.gather(*[simple(i) for i in range(1, 4)])
    print(results)
    sem = asyncio.Semaphore(2)
    pages = await asyncio.gather(*(crawl(sem, p) for p in ["x", "y", "z"]))
    print(pages)
    print("done")

asyncio.run(main())
