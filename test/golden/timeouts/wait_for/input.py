import asyncio


async def slow(delay):
    try:
        await asyncio.sleep(delay)
        return "finished"
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def main():
    print(await asyncio.wait_for(slow(0.01), timeout=1))
    try:
        await asyncio.wait_for(slow(10), timeout=0.02)
    except asyncio.TimeoutError:
        print("timeout!")
    try:
        await asyncio.wait_for(slow(10), 0.01)
    except TimeoutError as e:
        print("same class", asyncio.TimeoutError is TimeoutError, repr(str(e)))
    print(await asyncio.wait_for(slow(0), timeout=None))


asyncio.run(main())
