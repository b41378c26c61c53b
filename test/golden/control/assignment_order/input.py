import asyncio

index = 0


async def value(n):
    global index
    await asyncio.sleep(0)
    index += 1
    return n


def key():
    print("key evaluated, index is", index)
    return index


async def main():
    results = {}
    # the right-hand side runs first, then the key
    results[key()] = await value("a")
    results[index] = await value("b")
    print(results)

    slots = [None, None, None, None]
    slots[index] = await value("c")
    print(slots)

    total = 10
    total += await value(5)
    print(total)
    counts = {"x": 1}
    counts["x"] += await value(2)
    print(counts)


asyncio.run(main())
