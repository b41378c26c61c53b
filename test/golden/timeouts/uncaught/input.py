import asyncio


async def main():
    print("start")
    await asyncio.wait_for(asyncio.sleep(60), timeout=0.01)
    print("never")


asyncio.run(main())
