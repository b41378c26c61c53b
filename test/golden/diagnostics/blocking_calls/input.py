import asyncio
import time


async def wait_rudely():
    time.sleep(0.01)
    return "waited"


async def ask():
    return input("name? ")


def sync_is_fine():
    time.sleep(0.001)
    return "fine"


async def main():
    print(await wait_rudely())
    print("hello", await ask())


asyncio.run(main())
print(sync_is_fine())
