import asyncio


async def compute(x, y):
    await asyncio.sleep(0.01)
    return x / y


async def main():
    good = asyncio.create_task(compute(1, 4), name="good")
    bad = asyncio.create_task(compute(1, 0), name="bad")
    print(good.done(), good.get_name())
    await asyncio.wait([good, bad])
    print(good.done(), good.result())
    print(bad.get_name(), bad.done(), bad.cancelled(), repr(bad.exception()))
    try:
        bad.result()
    except ZeroDivisionError as e:
        print("again:", e)
    try:
        asyncio.create_task(compute(1, 1)).result()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)


asyncio.run(main())
