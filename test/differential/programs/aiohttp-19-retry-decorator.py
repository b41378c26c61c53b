"""A retrying decorator, and exceptions of the program's own."""
import asyncio
import functools
import sys

import aiohttp

BASE = sys.argv[1]


class ServiceError(aiohttp.ClientError):
    """The service did not answer as it should."""


class NotFound(ServiceError):
    def __init__(self, path):
        super().__init__(f"nothing at {path}")
        self.path = path


def retry(times, exceptions=(aiohttp.ClientError, asyncio.TimeoutError)):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except exceptions as error:
                    print(f"{function.__name__}: attempt {attempt} failed with {type(error).__name__}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(0.01 * attempt)

        return wrapper

    return decorate


@retry(3)
async def load(session, path):
    async with session.get(BASE + path, timeout=aiohttp.ClientTimeout(total=0.3)) as response:
        if response.status == 404:
            raise NotFound(path)
        if response.status >= 500:
            raise ServiceError(f"status {response.status}")
        return await response.json()


async def main():
    async with aiohttp.ClientSession() as session:
        print(await load(session, "/flaky/x/2"))
        for path in ["/status/404", "/slow/1", "/status/503"]:
            try:
                await load(session, path)
            except NotFound as error:
                print("not found:", error, error.path, isinstance(error, aiohttp.ClientError))
            except ServiceError as error:
                print("service:", error)
            except asyncio.TimeoutError:
                print("too slow:", path)


asyncio.run(main())
