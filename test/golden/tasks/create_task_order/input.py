import asyncio


async def say(what, delay):
    print("begin", what)
    await asyncio.sleep(delay)
    print(what)


async def main():
    task1 = asyncio.create_task(say("hello", 0.02))
    task2 = asyncio.create_task(say("world", 0.04))
    print("tasks created")
    await task1
    print("after first")
    await task2
    print("after second")


asyncio.run(main())
