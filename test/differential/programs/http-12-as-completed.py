import asyncio
import sys

import aiohttp


async def ping(session: aiohttp.ClientSession, base: str, delay: float) -> str:
    async with session.get(f"{base}/slow/{delay}", params={"name": f"d{delay}"}) as resp:
        return await resp.text()


async def main(base: str) -> None:
    async with aiohttp.ClientSession() as session:
        coros = [ping(session, base, d) for d in (0.3, 0.01, 0.15)]
        for coro in asyncio.as_completed(coros):
            print(await coro)
        done, pending = await asyncio.wait(
            [asyncio.create_task(ping(session, base, d)) for d in (0.01, 5)],
            return_when=asyncio.FIRST_COMPLETED,
        )
        print(len(done), len(pending), next(iter(done)).result())
        for task in pending:
            task.cancel()


asyncio.run(main(sys.argv[1]))
