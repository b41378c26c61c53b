import asyncio


async def worker(name, delay, fail=False):
    print(f"{name} started")
    await asyncio.sleep(delay)
    if fail:
        raise RuntimeError(f"{name} failed")
    print(f"{name} finished")
    return name


async def main():
    try:
        await asyncio.gather(
            worker("A", 0.02),
            worker("B", 0.01, fail=True),
            worker("C", 0.04),
        )
    except RuntimeError as exc:
        print("caught:", exc)

    # the siblings were not cancelled
    await asyncio.sleep(0.06)
    print("done")


asyncio.run(main())
