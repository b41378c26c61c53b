"""An API client that keeps its session open and hides the URLs."""
import asyncio
import sys

import aiohttp


class ApiError(Exception):
    def __init__(self, status, message):
        super().__init__(f"API error {status}: {message}")
        self.status = status


class UserApi:
    def __init__(self, base_url):
        self.base_url = base_url
        self.session = None
        self.calls = 0

    async def __aenter__(self):
        self.session = aiohttp.ClientSession(headers={"X-Client": "demo"})
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await self.session.close()

    async def _request(self, method, path, **kwargs):
        self.calls += 1
        async with self.session.request(method, f"{self.base_url}{path}", **kwargs) as response:
            if response.status == 204:
                return None
            data = await response.json()
            if response.status >= 400:
                raise ApiError(response.status, data["error"])
            return data

    async def list_users(self):
        return await self._request("GET", "/users")

    async def get_user(self, user_id):
        return await self._request("GET", f"/users/{user_id}")

    async def create_user(self, name, **extra):
        return await self._request("POST", "/users", json={"name": name, **extra})

    async def rename(self, user_id, name):
        return await self._request("PATCH", f"/users/{user_id}", json={"name": name})

    async def delete_user(self, user_id):
        return await self._request("DELETE", f"/users/{user_id}")


async def main():
    async with UserApi(sys.argv[1]) as api:
        print([user["name"] for user in await api.list_users()])
        created = await api.create_user("Barbara", role="admin")
        print(created)
        print(await api.rename(created["id"], "Barbara L."))
        print(await api.delete_user(1))
        try:
            await api.get_user(1)
        except ApiError as error:
            print(error, error.status)
        for user in await api.list_users():
            print(f"{user['id']:>3} {user['name']:<12} {user.get('role', '-')}")
    print("calls:", api.calls, "closed:", api.session.closed)


asyncio.run(main())
