import asyncio


async def compute():
    return 3


async def main():
    value = compute()
    text = str(value)
    # the classic mistake: forgot to await
    print(text.startswith("<coroutine object compute at 0x"), text.endswith(">"))
    print(await value)


asyncio.run(main())
