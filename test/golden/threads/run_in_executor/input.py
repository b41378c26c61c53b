import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def fetch(name: str, delay: float) -> str:
    time.sleep(delay)
    print("end", name)
    return f"<{name}>"


def total(limit: int) -> int:
    return sum(number for number in range(limit))


def fails() -> None:
    time.sleep(0.01)
    raise ValueError("no")


async def main() -> None:
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, fetch, "one", 0.02)
    print(await future)
    with ThreadPoolExecutor(max_workers=1) as pool:
        jobs = [loop.run_in_executor(pool, partial(fetch, name, 0.01)) for name in "ab"]
        print(await asyncio.gather(*jobs))
        print(await loop.run_in_executor(pool, lambda: fetch("c", 0.01)))
        print(await loop.run_in_executor(pool, total, 100))
        loop.set_default_executor(pool)
        try:
            await loop.run_in_executor(None, fails)
        except ValueError as error:
            print("failed:", error)


asyncio.run(main())
