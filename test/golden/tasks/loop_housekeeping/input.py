import asyncio
from contextvars import ContextVar

request = ContextVar("request", default="none")


async def numbers():
    try:
        for number in range(10):
            yield number
    finally:
        print("numbers closed")


async def handle(name):
    request.set(name)
    await asyncio.sleep(0)
    return request.get()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(False)
    print("debug", loop.get_debug())

    task = asyncio.create_task(handle("first"))
    print(await task, task.get_context().get(request), request.get())

    generator = numbers()
    print(await anext(generator))
    await loop.shutdown_asyncgens()

    def on_error(loop, context):
        print("handler:", context["message"])

    loop.set_exception_handler(on_error)
    loop.call_exception_handler({"message": "something odd"})
    loop.default_exception_handler({"message": "said on stderr"})

    # as_completed gives an iterator
    waiting = asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0, "fast")])
    for nearest in waiting:
        print(await nearest)
    await loop.shutdown_default_executor()


asyncio.run(main())
