import asyncio


def accumulator(start=0):
    total = start
    history = []

    def add(n):
        nonlocal total
        total += n
        history.append(total)
        return total

    def reset():
        nonlocal total, history
        total, history = start, []

    return add, reset, lambda: (total, history)


async def main():
    add, reset, state = accumulator(10)
    add(5)
    add(-1)
    print(state())
    reset()
    print(state())

    async def later(f):
        await asyncio.sleep(0)
        return f()

    functions = []
    for i in range(3):
        async def show():
            return i
        functions.append(show)
    print([await f() for f in functions])
    print(await asyncio.gather(*[later(lambda: i * 10) for i in range(3)]))
    print(await asyncio.gather(*[later(lambda n=i: n * 10) for i in range(3)]))


asyncio.run(main())
