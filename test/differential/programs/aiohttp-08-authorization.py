"""Basic authorization, bearer tokens, and a token that is renewed."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


class TokenClient:
    def __init__(self, session):
        self._session = session
        self._token = "stale"
        self.renewals = 0

    async def _renew(self):
        self.renewals += 1
        await asyncio.sleep(0)
        self._token = "fresh"

    async def get(self, path):
        for _ in range(2):
            headers = {"Authorization": f"Bearer {self._token}"}
            async with self._session.get(BASE + path, headers=headers) as response:
                if response.status == 401:
                    await self._renew()
                    continue
                return await response.json()
        raise RuntimeError("not authorized")


async def main():
    auth = aiohttp.BasicAuth("ada", "secret")
    print(auth, auth.encode(), auth.login)
    async with aiohttp.ClientSession(auth=auth) as session:
        async with session.get(f"{BASE}/auth/ada/secret") as response:
            print(response.status, await response.json())
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{BASE}/auth/ada/secret", auth=aiohttp.BasicAuth("ada", "guess")) as response:
            print(response.status, response.reason, response.headers["www-authenticate"])
        async with session.get(BASE.replace("http://", "http://ada:secret@") + "/auth/ada/secret") as response:
            print(response.status, response.url.user)
        client = TokenClient(session)
        print(await client.get("/bearer/fresh"), client.renewals)
        try:
            await client.get("/bearer/other")
        except RuntimeError as error:
            print("failed:", error, client.renewals)


asyncio.run(main())
