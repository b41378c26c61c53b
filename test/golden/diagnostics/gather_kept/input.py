import asyncio


async def step(name):
    print(name)
    await asyncio.sleep(0.001)
    return name


async def main():
    task = asyncio.create_task(step("first"))
    print(await asyncio.gather(step("second"), step("third")))
    await task


asyncio.run(main())
