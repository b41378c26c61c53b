import asyncio


async def leaf(name):
    # never suspends: keeps the turn
    print("leaf", name)
    return name


async def branch(name):
    print("branch", name, "in")
    await leaf(name + "1")
    await leaf(name + "2")
    await asyncio.sleep(0)
    print("branch", name, "resumed")
    await leaf(name + "3")
    print("branch", name, "out")


async def main():
    await asyncio.gather(branch("a"), branch("b"), branch("c"))
    print("end")


asyncio.run(main())
