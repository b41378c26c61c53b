import asyncio
from typing import Any, Awaitable, Callable, Dict, Iterable, List, Optional, Sequence, Tuple, Union

Number = Union[int, float]
Handler = Callable[[str], Awaitable[None]]

limits: Dict[str, int] = {"a": 1}
names: List[str] = []
pair: Tuple[str, int] = ("x", 1)


def find(items: Sequence[str], wanted: str) -> Optional[int]:
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return None


def describe(value: Any) -> str:
    return f"{type(value).__name__}: {value}"


def scale(value: Number, by: "int" = 2) -> Number:
    return value * by


async def notify(handlers: Iterable[Handler], message: str | None = None) -> int:
    count = 0
    for handler in handlers:
        await handler(message or "nothing")
        count += 1
    return count


async def log(text: str) -> None:
    await asyncio.sleep(0)
    names.append(text)


async def main() -> None:
    index = find(["a", "b"], "b")
    if index is not None:
        print(index + 1)
    print(find([], "x"), describe([1]), describe("s"), scale(3))
    print(await notify([log, log], "hi"), await notify([log]), names, limits, pair)


asyncio.run(main())
