"""A client with logging, as services have it."""
import asyncio
import logging
import sys
from typing import Any, Optional

import aiohttp

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
log = logging.getLogger("client")


class Client:
    def __init__(self, base: str, timeout: float = 2.0, retries: int = 2) -> None:
        self._base = base
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._retries = retries
        self._session: Optional[aiohttp.ClientSession] = None

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(timeout=self._timeout)
        log.info("session started")

    async def stop(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
        log.info("session stopped")

    async def fetch(self, path: str, **params: Any) -> Optional[dict]:
        assert self._session is not None
        for attempt in range(self._retries + 1):
            try:
                async with self._session.get(self._base + path, params=params) as response:
                    response.raise_for_status()
                    return await response.json()
            except aiohttp.ClientResponseError as error:
                log.warning("attempt %d for %s: %d %s", attempt + 1, path, error.status, error.message)
                if error.status < 500:
                    return None
            except aiohttp.ClientError:
                log.error("attempt %d for %s failed", attempt + 1, path)
            await asyncio.sleep(0.01)
        log.error("gave up on %s", path)
        return None


async def main() -> None:
    client = Client(sys.argv[1])
    await client.start()
    try:
        for path in ["/json", "/flaky/log/1", "/status/404", "/faults/close", "/status/502"]:
            result = await client.fetch(path, page=1)
            log.info("%s -> %s", path, result)
        echo = await client.fetch("/echo", q="a b", limit=10)
        print(echo["query"])
    finally:
        await client.stop()


asyncio.run(main())
