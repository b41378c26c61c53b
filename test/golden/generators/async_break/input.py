import asyncio


async def stream():
    try:
        for i in range(5):
            yield i
            await asyncio.sleep(0)
    finally:
        print("stream closed")


async def main():
    gen = stream()
    async for n in gen:
        if n == 1:
            break
    print("after break")
    async for n in gen:
        print("goes on with", n)
        if n == 3:
            break
    await gen.aclose()
    print("end")


asyncio.run(main())
