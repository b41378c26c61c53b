import asyncio


async def worker(name, queue, results):
    while True:
        n = await queue.get()
        try:
            await asyncio.sleep(0.001 * n)
            results.append((name, n))
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    results = []
    for n in [10, 30, 5]:
        queue.put_nowait(n)

    tasks = [asyncio.create_task(worker(f"worker-{i}", queue, results)) for i in range(2)]
    await queue.join()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(results)
    try:
        queue.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
