from collections.abc import ItemsView, KeysView, MutableSet, Reversible, ValuesView
from types import NoneType, SimpleNamespace
from typing import (
    IO, Concatenate, ContextManager, LiteralString, ParamSpec, Required, NotRequired, SupportsFloat, SupportsIndex,
    SupportsInt, TextIO, TypedDict, TypeVarTuple, Unpack, assert_never, override,
)

P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Movie(TypedDict):
    title: Required[str]
    year: NotRequired[int]


class Base:
    def hello(self) -> str:
        return "base"


class Child(Base):
    @override
    def hello(self) -> str:
        return "child of " + super().hello()


def to_number(x: SupportsInt | SupportsFloat) -> float:
    return float(x)


def backwards(items: Reversible[str]) -> list[str]:
    return list(reversed(items))


def view(keys: KeysView[str], values: ValuesView[int], items: ItemsView[str, int]) -> str:
    return f"{list(keys)} {list(values)} {list(items)}"


def add(bag: MutableSet[int], value: int) -> None:
    bag.add(value)


def sign(n: int) -> LiteralString:
    if n < 0:
        return "minus"
    elif n == 0:
        return "zero"
    elif n > 0:
        return "plus"
    assert_never(n)


movie: Movie = {"title": "Brazil"}
data = {"a": 1}
bag: set[int] = set()
add(bag, 3)
print(movie, Child().hello(), to_number(3), backwards(["a", "b"]))
print(view(data.keys(), data.values(), data.items()), bag, [sign(n) for n in (-1, 0, 1)])
print(isinstance(None, NoneType))
space = SimpleNamespace(x=1, name="n")
space.x += 1
print(space.x, space)
