import asyncio


class Timer:
    """Counts down, one step at a time."""

    unit = "steps"
    created = 0

    def __init__(self, name, steps=3):
        self.name = name
        self.steps = steps
        self._running = False
        Timer.created += 1

    def __str__(self):
        return f"{self.name} ({self.steps} {self.unit})"

    def __repr__(self):
        return f"Timer({self.name!r}, {self.steps})"

    async def run(self):
        self._running = True
        while self.steps > 0:
            print(self)
            self.steps -= 1
            await asyncio.sleep(0)
        self._running = False
        return self


async def main():
    t = Timer("tea", 2)
    egg = Timer("egg")
    egg.unit = "minutes"
    print([t, egg])
    await asyncio.gather(t.run(), egg.run())
    print(Timer.created, Timer.unit, t.steps, egg._running)


asyncio.run(main())
