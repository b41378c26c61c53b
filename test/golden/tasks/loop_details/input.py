import asyncio


def on_error(loop, context):
    print("handler:", context["message"].split(" at ")[0], repr(context.get("exception")))


def broken():
    raise ValueError("from a callback")


async def main():
    loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
    print(loop.get_exception_handler(), loop.get_debug())
    loop.set_exception_handler(on_error)
    loop.call_soon(broken).cancelled()
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})

    fired = []
    timer: asyncio.TimerHandle = loop.call_at(loop.time() + 0.005, fired.append, "at")
    handle: asyncio.Handle = loop.call_soon(fired.append, "soon")
    print(timer.cancelled(), handle.cancelled(), timer.when() > loop.time())
    await asyncio.sleep(0.02)
    print(fired)

    done = asyncio.Event()
    loop.call_soon_threadsafe(done.set)
    await done.wait()
    print("woken")


asyncio.run(main())
