import asyncio
import time


async def ticker():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.01)


async def rude():
    print("blocking")
    time.sleep(0.05)  # nobody else can run
    print("unblocked")


async def main():
    await asyncio.gather(ticker(), rude())


asyncio.run(main())
time.sleep(0.01)
print("end")
