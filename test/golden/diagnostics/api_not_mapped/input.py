import asyncio


def eager_loop(loop):
    loop.set_task_factory(asyncio.eager_task_factory)
    return loop


async def main():
    print("no eager tasks here")
    await asyncio.sleep(0)


asyncio.run(main())
