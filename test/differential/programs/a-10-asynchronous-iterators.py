import asyncio


async def producer(n):
    """Yields what is awaited by others."""
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def doubled(source):
    async for x in source:
        yield x * 2


async def take(source, n):
    result = []
    async for x in source:
        result.append(x)
        if len(result) == n:
            break
    return result


class Countdown:
    def __init__(self, start):
        self.start = start

    def __aiter__(self):
        self.n = self.start
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n -= 1
        return self.n + 1


async def echo():
    received = []
    try:
        while True:
            try:
                x = yield len(received)
            except KeyError as e:
                received.append(f"error {e}")
            else:
                received.append(x)
    finally:
        print("echo got", received)


async def main():
    print([x async for x in doubled(producer(4))])
    print(await take(doubled(producer(10)), 3))
    print([x async for x in Countdown(3) if x != 2])
    print({x: y async for x, y in _pairs()})
    g = echo()
    print(await g.asend(None))
    print(await g.asend("a"), await g.asend("b"))
    print(await g.athrow(KeyError("k")))
    await g.aclose()
    try:
        await g.asend("late")
    except StopAsyncIteration:
        print("closed")
    it = aiter(Countdown(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("stop", repr(e))
    async for x in Countdown(2):
        print(x)
    else:
        print("no break")
    total = sum([x async for x in producer(5)])
    print(total, max([x async for x in producer(3)]))
    lst = [await c for c in [asyncio.sleep(0, i) for i in range(3)]]
    print(lst)
    nested = [[y async for y in producer(x)] async for x in producer(3)]
    print(nested)
    print(type(producer(1)).__name__)

async def _pairs():
    yield "a", 1
    yield "b", 2

asyncio.run(main())
