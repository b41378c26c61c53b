import asyncio
import time
import functools
from concurrent.futures import ThreadPoolExecutor, as_completed


def blocking(n, suffix=""):
    time.sleep(0.001 * n)
    return f"blocked {n}{suffix}"


def failing():
    raise OSError("disk")


async def main():
    print(await asyncio.to_thread(blocking, 2, suffix="!"))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 1))
    with ThreadPoolExecutor(max_workers=2) as pool:
        futs = [loop.run_in_executor(pool, blocking, i) for i in (3, 1)]
        print(await asyncio.gather(*futs))
        print(await loop.run_in_executor(pool, functools.partial(blocking, 1, suffix="?")))
        print(list(pool.map(blocking, [1, 2])))
        f = pool.submit(blocking, 2, suffix="~")
        print(f.result(), f.done())
        wrapped = asyncio.wrap_future(pool.submit(blocking, 1))
        print(await wrapped)
    try:
        await asyncio.to_thread(failing)
    except OSError as e:
        print("OSError", e)
    results = await asyncio.gather(*(asyncio.to_thread(blocking, i) for i in range(3)), asyncio.to_thread(failing), return_exceptions=True)
    print(results)
    ticks = 0
    async def ticker():
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)
    t = asyncio.create_task(ticker())
    await asyncio.to_thread(time.sleep, 0.02)
    t.cancel()
    print("ticked", ticks > 3)
    import json
    print(await asyncio.to_thread(json.dumps, {"b": 1, "a": [1, 2]}, indent=2, sort_keys=True))
    print(await asyncio.to_thread(sorted, [3, 1, 2], reverse=True))
    print(await asyncio.to_thread(lambda x: x * 2, 5))
    start = time.monotonic()
    time.sleep(0.01)
    print(time.monotonic() - start >= 0.01)
    print(await asyncio.to_thread("a-b".split, "-"), await asyncio.to_thread(int, "ff", 16), await asyncio.to_thread(max, 3, 9, 4), await asyncio.to_thread(round, 3.14159, 2))

asyncio.run(main())
