"""Workers take URLs from a queue; one bad URL stops nobody."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def worker(name, session, queue, results):
    while True:
        number, path = await queue.get()
        try:
            async with session.get(BASE + path) as response:
                response.raise_for_status()
                body = await response.read()
                results[number] = (path, response.status, len(body))
        except aiohttp.ClientResponseError as error:
            results[number] = (path, error.status, error.message)
        except aiohttp.ClientError as error:
            results[number] = (path, type(error).__name__, str(error))
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    results = {}
    paths = ["/json", "/status/404", "/bytes/100", "/faults/close", "/lines", "/status/500", "/busy/0.02?name=x"]
    for number, path in enumerate(paths):
        queue.put_nowait((number, path))
    async with aiohttp.ClientSession() as session:
        workers = [asyncio.create_task(worker(f"w{n}", session, queue, results)) for n in range(3)]
        await queue.join()
        for task in workers:
            task.cancel()
        outcome = await asyncio.gather(*workers, return_exceptions=True)
        print([type(error).__name__ for error in outcome])
    for number in sorted(results):
        print(number, *results[number])


asyncio.run(main())
