import asyncio


async def fail(exc, delay=0.0):
    await asyncio.sleep(delay)
    raise exc


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(ValueError("bad value")))
            tg.create_task(fail(TypeError("bad type")))
            tg.create_task(asyncio.sleep(10))
    except* ValueError as eg:
        print("values:", [str(e) for e in eg.exceptions])
    except* TypeError as eg:
        print("types:", eg.exceptions)
    print("after")


asyncio.run(main())
