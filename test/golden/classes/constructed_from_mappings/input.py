from dataclasses import dataclass, field, asdict
from typing import NamedTuple, Optional


@dataclass
class User:
    name: str
    age: int = 0
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 0.0

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Pair(NamedTuple):
    a: int
    b: str = "b"


class Plain:
    def __init__(self, name, *, size=1, **extra):
        self.name = name
        self.size = size
        self.extra = extra

    def __repr__(self):
        return f"Plain({self.name}, {self.size}, {self.extra})"


rows = [{"name": "ann", "age": 5}, {"name": "bob", "tags": ["x"]}]
users = [User(**row) for row in rows]
print(users)
print([asdict(u) for u in users])
p = (1.5, 2.5)
print(Point(*p), Point(*[3.0]), Point(x=1.0) + Point(1.0, y=2.0))
print(Pair(*[1]), Pair(**{"a": 2, "b": "z"}))
opts = {"size": 3, "colour": "red"}
print(Plain("n", **opts), Plain(*["m"], size=2))
try:
    User(**{"nam": 1})
except TypeError as e:
    print(e)
try:
    User()
except TypeError as e:
    print(e)


def total(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw


cfg = dict(a=1, c=5, z=9)
print(total(**cfg), total(*range(4), **{"c": 7}), total(*"xy", *[1]))
