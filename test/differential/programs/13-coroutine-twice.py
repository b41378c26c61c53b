import asyncio


async def get():
    await asyncio.sleep(0)
    return "value"


async def try_again(coro):
    try:
        return await coro
    except RuntimeError as e:
        return f"error: {e}"


async def main():
    c = get()
    print(await try_again(c))
    print(await try_again(c))
    t = asyncio.create_task(get())
    print(await try_again(t), await try_again(t))
    print(asyncio.iscoroutine(c), asyncio.iscoroutine(t), asyncio.isfuture(t))


asyncio.run(main())
