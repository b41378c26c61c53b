import asyncio


async def counter(name, n):
    for i in range(1, n + 1):
        print(f"{name}{i}", end=" ")
        await asyncio.sleep(0)
    return name


async def main():
    tasks = [asyncio.create_task(counter(name, n)) for name, n in [("a", 3), ("b", 1), ("c", 2)]]
    print("start:", end=" ")
    for task in tasks:
        name = await task
        print(f"[{name} done]", end=" ")
    print()


asyncio.run(main())
