import asyncio


def show(text):
    print("callback:", text)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(0.03, show, "third")
    loop.call_later(0.01, show, "second")
    loop.call_soon(show, "first")
    handle = loop.call_later(0.02, show, "never")
    handle.cancel()
    print("main goes on")
    await asyncio.sleep(0.05)
    print(0.04 < loop.time() - start < 1)
    print(asyncio.get_event_loop() is loop)


asyncio.run(main())
