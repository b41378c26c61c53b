import asyncio


async def server(name, delay):
    await asyncio.sleep(delay)
    return f"{name} answered"


async def main():
    tasks = [asyncio.create_task(server("near", 0.01)), asyncio.create_task(server("far", 5))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for task in done:
        print(task.result())
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print([task.cancelled() for task in tasks])

    done, pending = await asyncio.wait([asyncio.create_task(server("late", 5))], timeout=0.01)
    print(len(done), "done,", len(pending), "pending")


asyncio.run(main())
