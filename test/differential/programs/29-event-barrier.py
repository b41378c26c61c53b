import asyncio


class Gate:
    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.open = asyncio.Event()

    async def wait(self):
        self.waiting += 1
        position = self.waiting
        if self.waiting == self.parties:
            self.open.set()
        await self.open.wait()
        return position


async def runner(gate, name, delay):
    await asyncio.sleep(delay)
    print(name, "ready")
    position = await gate.wait()
    print(name, "runs from", position)


async def main():
    gate = Gate(3)
    await asyncio.gather(runner(gate, "r1", 0.02), runner(gate, "r2", 0), runner(gate, "r3", 0.01))
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(0.005, event.set)
    print(await event.wait(), event.is_set())


asyncio.run(main())
