import asyncio


class Countdown:
    def __init__(self, start):
        self.current = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.current <= 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.001)
        self.current -= 1
        return self.current + 1


async def main():
    async for n in Countdown(3):
        print(n)
    else:
        print("liftoff")

    it = Countdown(5)
    async for n in it:
        if n == 4:
            break
    # the iterator goes on where it stopped
    print([n async for n in it])
    print(await anext(Countdown(9)), await anext(it, "empty"))


asyncio.run(main())
