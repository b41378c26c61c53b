import asyncio


class Scheduler:
    def __init__(self):
        self.waiting = {}
        self.order = []

    def add(self, name, coro):
        self.waiting[name] = coro
        self.order.append(name)

    async def run(self):
        results = {}
        while self.order:
            name = self.order.pop()
            results[name] = await self.waiting.pop(name)
        return results


async def cook(dish, minutes):
    print("cooking", dish)
    await asyncio.sleep(minutes / 1000)
    return f"{dish} after {minutes} min"


async def main():
    kitchen = Scheduler()
    kitchen.add("starter", cook("soup", 3))
    kitchen.add("main", cook("pasta", 2))
    print("ordered", kitchen.order)
    for name, text in (await kitchen.run()).items():
        print(name, "=", text)


asyncio.run(main())
