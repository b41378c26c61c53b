import asyncio


async def heartbeat():
    try:
        while True:
            print("beat")
            await asyncio.sleep(0.02)
    except asyncio.CancelledError:
        print("heartbeat stopped")
        raise
    finally:
        print("cleanup")


async def main():
    beat = asyncio.create_task(heartbeat())
    await asyncio.sleep(0.05)
    print("main is done", beat.done())


asyncio.run(main())
print("after run")
