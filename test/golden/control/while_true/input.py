import asyncio


async def poll(source):
    while True:
        if not source:
            return None
        value = source.pop(0)
        if value < 0:
            continue
        if value > 100:
            break
        await asyncio.sleep(0)
        print("value", value)
    return "too big"


async def main():
    print(await poll([1, -5, 2]))
    print(await poll([3, 101, 4]))
    n = 5
    while n:
        n -= 2
        if n < 0:
            break
    else:
        print("never")
    print("n", n)
    while (line := next(iter(["quit"]))) != "quit":
        print(line)
    print("line", line)


asyncio.run(main())
