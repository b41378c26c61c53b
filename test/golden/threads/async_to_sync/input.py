import asyncio
import time

from asgiref.sync import async_to_sync, sync_to_async


async def ask(question: str) -> str:
    await asyncio.sleep(0.01)
    return question + "!"


@async_to_sync
async def answer(number: int, *, factor: int = 2) -> int:
    await asyncio.sleep(0.01)
    return number * factor


def inner() -> str:
    # In a thread of sync_to_async: the loop that started it runs the coroutine.
    time.sleep(0.001)
    return async_to_sync(ask)("from a thread")


async def main() -> None:
    print(await sync_to_async(inner)())
    try:
        async_to_sync(ask)("here")
    except RuntimeError as error:
        print(error)


def run() -> None:
    ask_now = async_to_sync(ask)
    print(ask_now("who"), answer(3), answer(3, factor=5))


run()
asyncio.run(main())
