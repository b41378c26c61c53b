import asyncio


async def fetch(n: int) -> int:
    await asyncio.sleep(0.01 * (3 - n))
    return n ** 2


async def main() -> None:
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(n)) for n in range(3)]
    print([t.result() for t in tasks])

    results: dict[str, asyncio.Task[int]] = {}
    async with asyncio.TaskGroup() as tg:
        for name, n in {"one": 1, "two": 2}.items():
            results[name] = tg.create_task(fetch(n), name=name)
    for name, task in results.items():
        print(name, task.get_name(), task.result())


asyncio.run(main())
