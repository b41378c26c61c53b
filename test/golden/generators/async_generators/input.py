import asyncio


async def ticker(delay, to):
    """Yield numbers from 0 to `to` every `delay` seconds."""
    try:
        for i in range(to):
            yield i
            await asyncio.sleep(delay)
    finally:
        print("ticker closed")


async def mapped(func, source):
    async for item in source:
        yield func(item)


async def main():
    async for i in ticker(0.001, 3):
        print("tick", i)

    async for text in mapped(lambda n: f"<{n}>", ticker(0, 2)):
        print(text)

    gen = ticker(0, 10)
    print(await gen.__anext__(), await anext(gen))
    await gen.aclose()
    print([x async for x in gen])


asyncio.run(main())
