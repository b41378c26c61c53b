import asyncio


async def greet(name):
    await asyncio.sleep(0.01)
    return f"hello {name}"


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        print(loop.run_until_complete(greet("loop")))
        print(loop.run_until_complete(greet("again")))
        print("running:", loop.is_running())
    finally:
        loop.close()
    print("closed:", loop.is_closed())


main()
