import asyncio


async def process(items, on_item, on_done=None):
    results = []
    for item in items:
        outcome = on_item(item)
        if asyncio.iscoroutine(outcome):
            outcome = await outcome
        results.append(outcome)
    if on_done:
        await on_done(results)
    return results


async def slow_square(n):
    await asyncio.sleep(0)
    return n * n


async def report(results):
    print("done:", results)


class Collector:
    def __init__(self):
        self.seen = []

    async def collect(self, item):
        self.seen.append(item)
        return len(self.seen)


async def main():
    await process([1, 2], slow_square, on_done=report)
    print(await process("ab", str.upper))
    collector = Collector()
    print(await process(["x", "y"], collector.collect, report), collector.seen)
    print(await process([1], on_item=lambda n: slow_square(n + 1)))


asyncio.run(main())
