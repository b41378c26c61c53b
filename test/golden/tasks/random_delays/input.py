import asyncio
import random


async def worker(name, results):
    await asyncio.sleep(random.uniform(0.001, 0.005))
    results[name] = random.randint(1, 6)


async def main():
    random.seed(7)
    results = {}
    await asyncio.gather(*(worker(f"w{i}", results) for i in range(4)))
    print(sorted(results), all(1 <= n <= 6 for n in results.values()))
    print(random.choice(["only"]), 0 <= random.random() < 1)


asyncio.run(main())
