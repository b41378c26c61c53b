"""Several mirrors are asked; the first good answer wins, the rest is cancelled."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def ask(session, name, path):
    try:
        async with session.get(BASE + path) as response:
            response.raise_for_status()
            return name, await response.text()
    except asyncio.CancelledError:
        print(name, "was cancelled")
        raise


async def first_good(session, mirrors):
    tasks = {asyncio.create_task(ask(session, name, path), name=name) for name, path in mirrors.items()}
    try:
        while tasks:
            done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                error = task.exception()
                if error is None:
                    return task.result()
                print(task.get_name(), "failed:", getattr(error, "status", type(error).__name__))
        raise LookupError("no mirror answers")
    finally:
        for task in sorted(tasks, key=lambda task: task.get_name()):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    async with aiohttp.ClientSession() as session:
        print(await first_good(session, {"slow": "/slow/2", "broken": "/status/500", "good": "/slow/0.15?name=here"}))
        try:
            await first_good(session, {"only": "/faults/close"})
        except LookupError as error:
            print("error:", error)
        try:
            async with asyncio.timeout(0.1):
                await session.get(f"{BASE}/slow/2")
        except TimeoutError as error:
            print("timeout", repr(str(error)))


asyncio.run(main())
