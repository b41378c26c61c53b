from typing import Generic, TypeVar, Protocol, NamedTuple, TypedDict, NewType, Literal, overload, ClassVar, Final, Annotated, Optional, Callable, Awaitable, ParamSpec
import asyncio
import functools

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
P = ParamSpec("P")
R = TypeVar("R")


class Stack(Generic[T]):
    def __init__(self):
        self._items = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def __len__(self):
        return len(self._items)


s = Stack()
s.push(1)
s.push(2)
print(s.pop() + 1, len(s))
n = Stack[str]()
n.push("a")
print(n.pop().upper())


class Box[T]:
    def __init__(self, value: T | None = None):
        self.value = value
        self.items: list[T] = []

    def add(self, x: T):
        self.items.append(x)
        return self


b = Box()
b.add("x").add("y")
print(b.items)


def helper(x):
    return [x, x]


def show(entry):
    return f"<{entry['value']}>"


def wrap(x: T) -> list[T]:
    print(show({"value": x}))
    return helper(x)


print(wrap(3), wrap("a"))


class Mapper(Protocol[T]):
    def map(self, f: Callable[[T], R]) -> list[R]: ...


class ListMapper(Generic[T]):
    def __init__(self, items: list[T]):
        self.items = items

    def map(self, f: Callable[[T], R]) -> list[R]:
        return [f(x) for x in self.items]


def double(m: Mapper[int]) -> list[int]:
    return m.map(lambda x: x * 2)


print(double(ListMapper([1, 2, 3])))


def logged(f: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
    @functools.wraps(f)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("call", f.__name__, args, kwargs)
        return await f(*args, **kwargs)
    return wrapper


@logged
async def add(a: int, b: int = 2) -> int:
    return a + b


print(asyncio.run(add(1, b=5)))


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self) -> int:
        return abs(self.x) + abs(self.y)


class Movie(TypedDict, total=False):
    title: str
    year: int


UserId = NewType("UserId", int)
Mode = Literal["r", "w"]


def open_it(name: str, mode: Mode = "r") -> str:
    return f"{name}:{mode}"


p = Point(3, -4)
print(p, p.norm(), p._replace(y=1), p._asdict())
mv: Movie = {"title": "X"}
mv["year"] = 1999
print(mv, UserId(5) + 1, open_it("f"))


class Repo(Generic[K, V]):
    count: ClassVar[int] = 0
    LIMIT: Final = 10

    def __init__(self) -> None:
        self._data: dict[K, V] = {}

    def add(self, key: K, value: V) -> "Repo[K, V]":
        self._data[key] = value
        Repo.count += 1
        return self

    def get(self, key: K) -> Optional[V]:
        return self._data.get(key)


r = Repo[int, str]()
r.add(1, "one").add(2, "two")
print(r.get(1), r.get(5), Repo.count)
