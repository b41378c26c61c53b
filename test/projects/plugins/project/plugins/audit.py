import asyncio

from registry import on


def install():
    @on("start")
    async def audit(event):
        await asyncio.sleep(0)
        print("audit", event.name)
