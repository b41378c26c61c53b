import asyncio


async def long_job():
    for _ in range(3):
        await asyncio.sleep(0.01)
    return "finished"


async def spinner(message):
    frames = "|/-"
    shown = 0
    try:
        while True:
            print(frames[shown % len(frames)], message)
            shown += 1
            await asyncio.sleep(0.025)
    except asyncio.CancelledError:
        print("spinner stopped after", shown > 0)


async def main():
    spin = asyncio.create_task(spinner("working"))
    job = asyncio.create_task(long_job())
    ticks = 0
    while not job.done():
        ticks += 1
        await asyncio.sleep(0.002)
    spin.cancel()
    await spin
    print(job.result(), ticks > 3)


asyncio.run(main())
