import asyncio

log = []


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        log.append("child stopped")


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child())
            await asyncio.sleep(0)
            raise KeyError("in the body")
    except* KeyError as eg:
        log.append(f"group of {len(eg.exceptions)}: {eg.exceptions[0]!r}")
    print(log)

    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(child())
    except TimeoutError:
        print("timeout goes through a group", len(log))


asyncio.run(main())
