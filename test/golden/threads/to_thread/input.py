import asyncio
import time


def read_page(name: str, delay: float, *, upper: bool = False) -> str:
    # It only waits: the others go on.
    time.sleep(delay)
    return name.upper() if upper else name


async def tick() -> None:
    for number in range(3):
        print("tick", number)
        await asyncio.sleep(0.1)


async def main() -> None:
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0.01)
    print(await asyncio.to_thread(read_page, "first", 0.15))
    await ticking
    print(await asyncio.gather(asyncio.to_thread(read_page, "a", 0.1), asyncio.to_thread(read_page, "b", 0.01, upper=True)))
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.1), timeout=0.01)
    except asyncio.TimeoutError:
        print("too slow")


asyncio.run(main())
