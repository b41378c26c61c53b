import asyncio


class Broken(Exception):
    def __str__(self):
        return "broken: " + " ".join(self.args)


async def work(name):
    await asyncio.sleep(0.002)
    raise Broken(name, "in a task")


async def main():
    task = asyncio.create_task(work("w"))
    print("waiting")
    try:
        await task
    finally:
        print("task done:", task.done())


try:
    asyncio.run(main())
except Broken as e:
    print("first time:", e)
asyncio.run(main())
