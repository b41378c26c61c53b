import asyncio


async def visit(gate, name, stay):
    print(name, "queues")
    async with gate:
        print(name, "enters")
        await asyncio.sleep(stay)
    print(name, "left")


async def main():
    gate = asyncio.Semaphore(2)
    await asyncio.gather(
        visit(gate, "ann", 0.01), visit(gate, "bob", 0.03), visit(gate, "cid", 0.01), visit(gate, "dan", 0)
    )
    print(gate.locked(), await gate.acquire(), gate.locked(), await gate.acquire(), gate.locked())
    gate.release()
    print(gate.locked())


asyncio.run(main())
