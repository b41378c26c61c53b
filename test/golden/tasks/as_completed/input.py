import asyncio


async def download(name, delay):
    await asyncio.sleep(delay)
    return name, int(delay * 100)


async def main():
    jobs = [download("big", 0.05), download("small", 0.01), download("medium", 0.03)]
    for next_done in asyncio.as_completed(jobs):
        name, size = await next_done
        print(f"{name:<8}{size:>3}")


asyncio.run(main())
