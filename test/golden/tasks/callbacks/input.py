import asyncio


async def job(n):
    await asyncio.sleep(0.01 * n)
    if n == 2:
        raise ValueError("two is bad")
    return n * 10


def on_done(task):
    if task.exception() is not None:
        print(task.get_name(), "raised", task.exception())
    else:
        print(task.get_name(), "returned", task.result())


async def main():
    background = set()
    for n in (3, 1, 2):
        task = asyncio.create_task(job(n), name=f"job-{n}")
        background.add(task)
        task.add_done_callback(on_done)
        task.add_done_callback(background.discard)
    print(len(background), "running")
    await asyncio.sleep(0.06)
    print(len(background), "left")


asyncio.run(main())
