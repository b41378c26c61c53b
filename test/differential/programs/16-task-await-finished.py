import asyncio


async def quick(n):
    return n


async def other():
    for i in range(4):
        print("other", i)
        await asyncio.sleep(0)


async def main():
    done = asyncio.create_task(quick(1))
    await done
    noise = asyncio.create_task(other())
    # neither of these gives up the turn
    await done
    await quick(2)
    print("still first")
    await asyncio.sleep(0)
    print("second")
    await asyncio.create_task(quick(3))
    print("third")
    await noise


asyncio.run(main())
