import asyncio
from typing import Protocol, Callable, Awaitable


class Handler(Protocol):
    def __call__(self, name: str, *, loud: bool = False) -> str: ...


class AsyncHook(Protocol):
    async def __call__(self, value: int) -> int: ...


def greet(name: str, *, loud: bool = False) -> str:
    return name.upper() if loud else name


class Shouter:
    def __call__(self, name: str, *, loud: bool = False) -> str:
        return name + "!" * (3 if loud else 1)


async def add_one(value: int) -> int:
    await asyncio.sleep(0)
    return value + 1


class Adder:
    def __init__(self, n: int) -> None:
        self.n = n

    async def __call__(self, value: int) -> int:
        return value + self.n

    async def bump(self, value: int) -> int:
        return value + 10 * self.n


def use(handler: Handler) -> None:
    print(handler("ann"), handler("bob", loud=True))


async def pipeline(hooks: list[AsyncHook], value: int) -> int:
    for hook in hooks:
        value = await hook(value)
    return value


async def main() -> None:
    use(greet)
    use(Shouter())
    print(await pipeline([add_one, Adder(5), Adder(2).bump], 1))


asyncio.run(main())
