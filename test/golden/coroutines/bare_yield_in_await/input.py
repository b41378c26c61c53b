import asyncio


class Turns:
    """Gives the other tasks a number of turns."""

    def __init__(self, count):
        self.count = count

    def __await__(self):
        for _ in range(self.count):
            yield
        return f"after {self.count}"


class Ready:
    def __await__(self):
        if False:
            yield
        return "at once"


async def worker(name, count):
    print(name, "starts")
    result = await Turns(count)
    print(name, result)
    return result


async def main():
    print(await Ready())
    print(await asyncio.gather(worker("a", 3), worker("b", 1), worker("c", 0)))
    task = asyncio.create_task(worker("late", 100))
    await Turns(2)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled while it waits for a turn")


asyncio.run(main())
