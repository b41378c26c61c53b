import asyncio
import os

import aiohttp


class TokenClient:
    def __init__(self):
        self.token = "old"
        self.refreshed = 0
        self.lock = asyncio.Lock()

    async def refresh(self):
        async with self.lock:
            if self.token == "old":
                await asyncio.sleep(0)
                self.token = "fresh"
                self.refreshed += 1

    async def get(self, session, path):
        headers = {"Authorization": f"Bearer {self.token}"}
        async with session.get(path, headers=headers) as resp:
            if resp.status == 401:
                await self.refresh()
                return await self.get(session, path)
            return await resp.json()


async def main():
    client = TokenClient()
    async with aiohttp.ClientSession(base_url=os.environ["TEST_SERVER"]) as session:
        results = await asyncio.gather(*[client.get(session, "/bearer/fresh") for _ in range(3)])
    print(results)
    print("refreshed", client.refreshed)


asyncio.run(main())
