import asyncio
import time


def blocking(n):
    time.sleep(0.002)
    return n * 2


async def main():
    print(await asyncio.to_thread(blocking, 21))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 4))
    print(await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in range(3))))


asyncio.run(main())
