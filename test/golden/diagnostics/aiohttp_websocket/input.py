import asyncio
import sys

import aiohttp


def kind(socket: aiohttp.ClientWebSocketResponse) -> str:
    return type(socket).__name__


async def listen(url):
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as socket:
            async for message in socket:
                if message.type == aiohttp.WSMsgType.TEXT:
                    print(message.data)


if len(sys.argv) > 5:
    asyncio.run(listen(sys.argv[5]))
print("nobody listens")
