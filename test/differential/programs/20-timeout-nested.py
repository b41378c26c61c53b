import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner timed out")
            await asyncio.sleep(0.001)
            print("outer goes on")
    except TimeoutError:
        print("never")

    try:
        async with asyncio.timeout(0.01) as outer:
            async with asyncio.timeout(5) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        print("outer timed out", outer.expired(), inner.expired())

    async with asyncio.timeout(0.01) as moved:
        moved.reschedule(asyncio.get_running_loop().time() + 5)
        await asyncio.sleep(0.03)
    print("rescheduled", moved.expired())


asyncio.run(main())
