import asyncio


async def child():
    return "child"


async def parent():
    loop = asyncio.get_running_loop()
    print("running:", loop.is_running())
    coro = child()
    try:
        loop.run_until_complete(coro)
    except RuntimeError as e:
        print("RuntimeError:", e)
    return await coro


print(asyncio.run(parent()))
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print("outside:", e)
