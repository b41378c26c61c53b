import asyncio
import sys
from typing import Any, Optional

import aiohttp


class ApiError(Exception):
    def __init__(self, status: int, message: str):
        super().__init__(f"{status}: {message}")
        self.status = status


class BaseClient:
    def __init__(self, base_url: str):
        self.base_url = base_url.rstrip("/")
        self._session: Optional[aiohttp.ClientSession] = None

    async def __aenter__(self):
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *exc):
        await self.close()

    async def close(self):
        if self._session and not self._session.closed:
            await self._session.close()

    async def _request(self, method: str, path: str, **kwargs: Any) -> Any:
        async with self._session.request(method, f"{self.base_url}{path}", **kwargs) as resp:
            if resp.status >= 400:
                raise ApiError(resp.status, await resp.text())
            if resp.status == 204:
                return None
            return await resp.json()


class UserClient(BaseClient):
    async def list_users(self):
        return await self._request("GET", "/users")

    async def get_user(self, user_id: int):
        return await self._request("GET", f"/users/{user_id}")

    async def add_user(self, name: str):
        return await self._request("POST", "/users", json={"name": name})

    async def remove_user(self, user_id: int) -> None:
        await self._request("DELETE", f"/users/{user_id}")


async def main():
    async with UserClient(sys.argv[1] + "/") as client:
        print([user["name"] for user in await client.list_users()])
        user = await client.add_user("Radia")
        print(user)
        await client.remove_user(user["id"])
        try:
            await client.get_user(user["id"])
        except ApiError as e:
            print("error", e.status, e)


asyncio.run(main())
