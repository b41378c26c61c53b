import asyncio
from typing import Any, Awaitable, Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Handler = Callable[[dict], Awaitable[str]]
HANDLERS: dict[str, Handler] = {}
REG: dict[str, Callable[..., Any]] = {}


def route(path: str) -> Callable[[Handler], Handler]:
    def decorator(fn: Handler) -> Handler:
        HANDLERS[path] = fn
        return fn

    return decorator


def register(name: str | None = None):
    def wrap(fn: Callable[P, R]) -> Callable[P, R]:
        REG[name or fn.__name__] = fn
        return fn

    return wrap


@route("/")
async def index(request: dict) -> str:
    return "index " + request["path"]


@route("/users")
async def users(request: dict) -> str:
    return f"users {request.get('q', '-')}"


@register()
def add(a: int, b: int = 1) -> int:
    return a + b


@register("mul")
def multiply(a: int, b: int) -> int:
    return a * b


async def dispatch(path: str, **params: str) -> str:
    handler = HANDLERS.get(path)
    if handler is None:
        return "404"
    return await handler({"path": path, **params})


async def main() -> None:
    print(await dispatch("/"), await dispatch("/users", q="ann"), await dispatch("/x"))
    print(await index({"path": "direct"}))
    print(add(1), add(1, b=2), multiply(3, 4), REG["mul"](5, 6), sorted(REG))


asyncio.run(main())
