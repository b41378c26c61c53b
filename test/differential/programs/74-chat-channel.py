"""Simulates a small chat server."""
import asyncio
import sys
import time
from collections import deque
from typing import AsyncIterator, Callable, Dict, List, Optional, Tuple

Message = Tuple[str, str]


class Channel:
    """A broadcast channel.

    Args:
        name: how users call it
    """

    MAX = 3

    def __init__(self, name: str) -> None:
        self.name = name
        self._subscribers: List[asyncio.Queue] = []
        self.history = deque(maxlen=self.MAX)

    def subscribe(self) -> "asyncio.Queue[Optional[Message]]":
        queue: asyncio.Queue = asyncio.Queue()
        self._subscribers.append(queue)
        return queue

    async def publish(self, user: str, text: str) -> int:
        # newest last
        self.history.append((user, text))
        for queue in self._subscribers:
            await queue.put((user, text))
        return len(self._subscribers)

    async def close(self) -> None:
        for queue in self._subscribers:
            await queue.put(None)

    def __len__(self) -> int:
        return len(self.history)

    def __contains__(self, user: str) -> bool:
        return any(u == user for u, _ in self.history)


async def listen(queue) -> AsyncIterator[Message]:
    while (message := await queue.get()) is not None:
        yield message


async def client(name: str, channel: Channel, out: Dict[str, int]) -> None:
    queue = channel.subscribe()
    async for user, text in listen(queue):
        if user != name:
            out[name] = out.get(name, 0) + len(text)


def parse(line: str, handlers: Dict[str, Callable[[str], str]]) -> str:
    command, _, rest = line.partition(" ")
    handler = handlers.get(command)
    if handler is None:
        return f"unknown command: {command!r}"
    return handler(rest)


async def main(argv: List[str]) -> int:
    channel = Channel("general")
    totals: Dict[str, int] = {}
    clients = [asyncio.create_task(client(n, channel, totals)) for n in ("ann", "bob")]
    await asyncio.sleep(0)
    for i, (user, text) in enumerate([("ann", "hi"), ("bob", "hello there"), ("ann", "bye")], start=1):
        n = await channel.publish(user, text)
        print(f"{i:02d}. {user:>5}: {text!r:<15} -> {n}")
    await channel.close()
    await asyncio.gather(*clients)
    print(totals, len(channel), "ann" in channel, "zoe" in channel)
    print(list(channel.history)[-1], channel.history[0][1].title())
    handlers = {"echo": lambda s: s, "upper": lambda s: s.upper(), "rev": lambda s: s[::-1]}
    for line in "echo hi", "upper abc def", "rev xyz", "what":
        print(parse(line, handlers))
    print("args:", len(argv), file=sys.stderr)
    started = time.monotonic()
    await asyncio.sleep(0.01)
    elapsed = time.monotonic() - started
    print("slept", elapsed >= 0.009, f"{round(elapsed, 1)}")
    return 3


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv)))
