"""A client class for a REST service: one session, retries with growing pauses, errors of its own, and a log."""
import asyncio
import logging
import sys
from typing import Any, Optional

import aiohttp

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-7s %(name)s: %(message)s")
log = logging.getLogger("api")


class ApiError(Exception):
    """The service refuses: `status` says how."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(f"{status}: {detail}")
        self.status = status


class ApiClient:
    def __init__(self, base_url: str, retries: int = 3, pause: float = 0.01) -> None:
        self.base_url = base_url
        self.retries = retries
        self.pause = pause
        self._session: Optional[aiohttp.ClientSession] = None

    async def __aenter__(self) -> "ApiClient":
        self._session = aiohttp.ClientSession(headers={"Accept": "application/json"})
        log.info("session opened")
        return self

    async def __aexit__(self, exc_type, exc, tb) -> None:
        assert self._session is not None
        await self._session.close()
        log.info("session closed")

    async def request(self, method: str, path: str, **options: Any) -> Any:
        """Send a request; failures of the service are tried again."""
        assert self._session is not None
        for attempt in range(1, self.retries + 1):
            async with self._session.request(method, self.base_url + path, **options) as response:
                if response.status < 400:
                    return None if response.status == 204 else await response.json()
                detail = (await response.text()).strip()
                if response.status < 500:
                    raise ApiError(response.status, detail)
            log.warning("%s %s: %d, attempt %d of %d", method, path, response.status, attempt, self.retries)
            await asyncio.sleep(self.pause * 2 ** attempt)
        raise ApiError(503, f"gave up after {self.retries} attempts")

    async def users(self) -> list[dict[str, Any]]:
        return await self.request("GET", "/users")

    async def add_user(self, name: str) -> int:
        user = await self.request("POST", "/users", json={"name": name})
        log.info("user %d is %s", user["id"], user["name"])
        return user["id"]

    async def remove_user(self, number: int) -> None:
        await self.request("DELETE", f"/users/{number}")


async def main() -> None:
    async with ApiClient(sys.argv[1]) as client:
        number = await client.add_user("Barbara")
        print(", ".join(user["name"] for user in await client.users()))
        await client.remove_user(number)
        try:
            await client.remove_user(number + 50)
            await client.request("GET", f"/users/{number}")
        except ApiError as error:
            log.error("refused: %s", error)
        print(await client.request("GET", "/flaky/service/2"))
        try:
            await client.request("GET", "/flaky/other/9")
        except ApiError as error:
            log.error("%s", error)


if __name__ == "__main__":
    asyncio.run(main())
