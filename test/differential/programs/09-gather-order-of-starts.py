import asyncio

trace = []


def note(text):
    trace.append(text)
    return text


async def child(name, steps):
    for i in range(steps):
        note(f"{name}{i}")
        await asyncio.sleep(0)
    return note(name + "!")


async def main():
    print(await asyncio.gather(child(note("a"), 2), child(note("b"), 0), child(note("c"), 1)))
    print(" ".join(trace))
    trace.clear()
    await asyncio.gather(asyncio.gather(child("x", 1)), child("y", 1))
    print(" ".join(trace))


asyncio.run(main())
