"""A bakery: bakers put loaves on a shelf of limited size, customers take them.

The classic producer/consumer, with a bounded asyncio.Queue and a sentinel
for each consumer to end on.
"""
import asyncio
from dataclasses import dataclass

SHELF_SIZE = 3
CLOSED = None  # the sentinel


@dataclass
class Loaf:
    baker: str
    number: int

    def __str__(self) -> str:
        return f"{self.baker}'s loaf #{self.number}"


async def bake(name: str, loaves: int, seconds: float, shelf: asyncio.Queue) -> int:
    """Bake some loaves, and wait when the shelf is full."""
    for number in range(1, loaves + 1):
        await asyncio.sleep(seconds)
        loaf = Loaf(name, number)
        if shelf.full():
            print(f"{name} waits for room on the shelf")
        await shelf.put(loaf)
        print(f"{name} baked {loaf} ({shelf.qsize()} on the shelf)")
    return loaves


async def shop(name: str, seconds: float, shelf: asyncio.Queue, bags: dict[str, list[Loaf]]) -> None:
    """Take loaves until the bakery closes."""
    while True:
        loaf = await shelf.get()
        if loaf is CLOSED:
            shelf.task_done()
            print(f"{name} goes home")
            return
        bags.setdefault(name, []).append(loaf)
        print(f"{name} takes {loaf}")
        await asyncio.sleep(seconds)
        shelf.task_done()


async def main() -> None:
    shelf: asyncio.Queue = asyncio.Queue(maxsize=SHELF_SIZE)
    bags: dict[str, list[Loaf]] = {}

    customers = [
        asyncio.create_task(shop("Ada", 0.11, shelf, bags)),
        asyncio.create_task(shop("Bob", 0.15, shelf, bags)),
    ]
    baked = await asyncio.gather(
        bake("Carla", 4, 0.02, shelf),
        bake("Dino", 3, 0.05, shelf),
    )

    # every loaf is on the shelf by now: tell each customer that no more will come
    for _ in customers:
        await shelf.put(CLOSED)
    await shelf.join()
    await asyncio.gather(*customers)

    print()
    print(f"baked {sum(baked)}, sold {sum(len(bag) for bag in bags.values())}")
    for name, bag in sorted(bags.items()):
        print(f"{name:<5}{len(bag):>3}  {', '.join(str(loaf) for loaf in bag)}")


if __name__ == "__main__":
    asyncio.run(main())
