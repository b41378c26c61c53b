import asyncio
from contextlib import AbstractAsyncContextManager, AbstractContextManager


class Timer(AbstractContextManager):
    def __init__(self, label):
        self.label = label

    def __exit__(self, exc_type, exc, tb):
        print(f"{self.label} done", exc_type.__name__ if exc_type else None)
        return exc_type is ValueError


class Session(AbstractAsyncContextManager):
    def __init__(self):
        self.open = True

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0)
        self.open = False


async def use(manager: AbstractAsyncContextManager[Session]) -> bool:
    async with manager as session:
        return session.open
    return False


def quietly(manager: AbstractContextManager, value: int) -> int:
    with manager:
        return 10 // value
    return -1


async def main():
    session = Session()
    print(await use(session), session.open)
    with Timer("suppressed") as timer:
        print(timer.label)
        raise ValueError("gone")
    print(quietly(Timer("division"), 5))
    try:
        quietly(Timer("zero"), 0)
    except ZeroDivisionError as error:
        print(error)


asyncio.run(main())
