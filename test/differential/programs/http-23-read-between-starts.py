import asyncio

counter = 0

async def step(n):
    global counter
    counter += 1
    await asyncio.sleep(0.01)
    return n

class Box:
    def __init__(self):
        self.size = 0

    async def grow(self, n):
        self.size += n
        await asyncio.sleep(0.01)
        return n

    async def main(self):
        jobs = [self.grow(n) for n in range(3)]
        before = self.size
        print(await asyncio.gather(*jobs), before, self.size)

async def main():
    print(await asyncio.gather(step(counter), step(counter), step(counter)))
    await Box().main()
    seen = []

    async def visit(x):
        seen.append(x)
        await asyncio.sleep(0.01)
        return x

    jobs = [visit(1), visit(2)]
    count = len(seen)
    print(await asyncio.gather(*jobs), count)

asyncio.run(main())
