import asyncio
from typing import Awaitable, Callable


async def ping(host: str) -> str:
    await asyncio.sleep(0)
    return f"pong from {host}"


def make_request(host: str) -> Awaitable[str]:
    print("making request for", host)
    return ping(host)


async def call_with_retry(func: Callable[[], Awaitable[str]], times: int = 2) -> list[str]:
    answers = []
    for _ in range(times):
        answers.append(await func())
    return answers


async def main() -> None:
    request = make_request("alpha")
    print("made")
    print(await request)
    print(await call_with_retry(lambda: make_request("beta")))
    print(await call_with_retry(lambda: ping("gamma"), times=1))


asyncio.run(main())
