import asyncio
from typing import Callable, Awaitable, Dict, List, Optional, Tuple, Union, Any

Handler = Callable[[str, int], Awaitable[None]]
Row = Dict[str, Union[int, str]]
Point = Tuple[float, float]
type Pair[T] = tuple[T, T]
type Number = int | float
JSON = Union[None, bool, int, float, str, List["JSON"], Dict[str, "JSON"]]


class Router:
    def __init__(self) -> None:
        self.routes: Dict[str, List[Handler]] = {}
        self.fallback: Optional[Handler] = None

    def add(self, path: str, handler: Handler) -> Handler:
        self.routes.setdefault(path, []).append(handler)
        return handler

    async def dispatch(self, path: str, n: int) -> None:
        for handler in self.routes.get(path, []):
            await handler(path, n)
        if path not in self.routes and self.fallback:
            await self.fallback(path, n)


async def log(path: str, n: int) -> None:
    print("log", path, n)


def dist(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def swap(p: Pair[int]) -> Pair[int]:
    return p[1], p[0]


def row(**kw: Union[int, str]) -> Row:
    return dict(kw)


def half(n: Number) -> float:
    return n / 2


def depth(j: JSON) -> int:
    if isinstance(j, list):
        return 1 + max((depth(x) for x in j), default=0)
    if isinstance(j, dict):
        return 1 + max((depth(x) for x in j.values()), default=0)
    return 0


async def main() -> None:
    r = Router()
    r.add("/", log)
    r.fallback = log
    await r.dispatch("/", 1)
    await r.dispatch("/x", 2)
    print(dist((0.0, 1.0), (2.5, 3.0)), swap((1, 2)), row(a=1, b="x"), half(3), depth([1, [2, {"a": []}]]))


asyncio.run(main())
