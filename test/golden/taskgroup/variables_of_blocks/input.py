import asyncio

async def ok(n):
    await asyncio.sleep(0)
    return n

async def bad():
    raise ValueError("x")

async def one():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1))
        b = tg.create_task(ok(2))
    print(a.result() + b.result())

async def two():
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(asyncio.sleep(5))
            u = tg.create_task(bad())
    except* ValueError as eg:
        print(len(eg.exceptions))
    print(t.cancelled(), u.done())

async def three():
    value = None
    try:
        async with asyncio.timeout(0.01):
            value = await ok(3)
            await asyncio.sleep(1)
    except TimeoutError:
        print("late", value)
    print(value)

async def four():
    async with asyncio.timeout(1):
        data = await ok(4)
        more = data + 1
    print(data, more)

async def five():
    for i in range(2):
        async with asyncio.timeout(1) as cm:
            last = await ok(i)
        print(cm.expired())
    print(last)

async def main():
    await one(); await two(); await three(); await four(); await five()

asyncio.run(main())
