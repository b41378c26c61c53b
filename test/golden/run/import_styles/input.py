import asyncio as aio
import time as t
from asyncio import Queue, gather, run as start, sleep
from time import perf_counter


async def tick(n):
    await sleep(0.001)
    await aio.sleep(0)
    return n


async def main():
    began = perf_counter()
    q: Queue = Queue()
    for value in await gather(tick(1), tick(2)):
        q.put_nowait(value)
    print(await q.get(), await q.get(), q.empty())
    print(perf_counter() >= began, t.time() > 0)


start(main())
