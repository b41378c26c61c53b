import asyncio
import time


def pause(seconds: float) -> None:
    # Shared by both.
    time.sleep(seconds)


def load_sync(name: str) -> str:
    """Loads a name, slowly."""
    pause(0.01)
    return name.title()


class Store:
    def __init__(self) -> None:
        self.seen: list[str] = []

    def load(self, name: str) -> str:
        self.seen.append(load_sync(name))
        return self.seen[-1]


async def main() -> None:
    store = Store()
    print(store.load("here"))
    print(await asyncio.to_thread(store.load, "there"))
    print(await asyncio.gather(asyncio.to_thread(load_sync, "ann"), asyncio.to_thread(load_sync, "bob")))
    print(store.seen)


asyncio.run(main())
