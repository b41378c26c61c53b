import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print("ignored", attempt, e.args)
    return "finished anyway"


async def main():
    task = asyncio.create_task(stubborn())
    for reason in ["please", "really", "now"]:
        await asyncio.sleep(0.005)
        task.cancel(reason)
    print(await task)
    print(task.cancelled())


asyncio.run(main())
