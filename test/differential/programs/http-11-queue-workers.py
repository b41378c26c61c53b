import asyncio
import sys

import aiohttp


async def worker(name, queue, session, results):
    while True:
        url = await queue.get()
        try:
            async with session.get(url) as resp:
                results[url[len(sys.argv[1]):]] = resp.status
        except aiohttp.ClientError as e:
            results[url] = type(e).__name__
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for path in ("/", "/lines", "/status/418", "/users/77", "/redirect/1"):
        queue.put_nowait(sys.argv[1] + path)
    queue.put_nowait("http://127.0.0.1:1/")
    results = {}
    async with aiohttp.ClientSession() as session:
        workers = [asyncio.create_task(worker(f"w{i}", queue, session, results)) for i in range(3)]
        await queue.join()
        for w in workers:
            w.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    for path in sorted(results):
        print(path, results[path])


asyncio.run(main())
