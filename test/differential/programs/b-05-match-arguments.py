from collections import namedtuple
from dataclasses import dataclass
from typing import ClassVar, NamedTuple


class Point(NamedTuple):
    x: int
    y: int


class Segment:
    __match_args__ = ("start", "end")

    def __init__(self, start, end):
        self.start, self.end = start, end


@dataclass
class Shape:
    name: str
    sides: ClassVar[int] = 0
    kind: ClassVar[str] = "shape"
    registry = []

    def describe(self):
        self.registry.append(self.name)
        return f"{self.name} is a {self.kind} with {self.sides} sides"


@dataclass
class Square(Shape):
    size: float = 1.0
    sides: ClassVar[int] = 4
    kind: ClassVar[str] = "square"


@dataclass(kw_only=True)
class Opt:
    a: int
    b: int = 0


Pair = namedtuple("Pair", "left right")


def where(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x, 0):
            return f"x axis at {x}"
        case Point(0, y):
            return f"y axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y) if x > 10 or y > 10:
            return f"far {x},{y}"
        case Point():
            return "somewhere"
        case Segment(Point(x=sx), end=Point(ex, _)):
            return f"segment from {sx} to {ex}"
        case Square(name, size=s) if s > 1:
            return f"{name} of {s}"
        case Shape(name):
            return f"shape {name}"
        case {"type": "circle", "r": r} if r > 0:
            return f"circle {r}"
        case {"type": kind, **rest}:
            return f"{kind} {rest}"
        case [first, *middle, last] if len(middle) > 1:
            return f"{first}..{last} over {middle}"
        case [first, *others]:
            return f"{first} then {others}"
        case []:
            return "empty"
        case int(n) | float(n) if n < 0:
            return "negative"
        case bool() | None:
            return f"flag {value}"
        case int() as n:
            return f"int {n + 1}"
        case str(s) if s.startswith("a"):
            return f"a-word {s}"
        case "yes" | "no" as answer:
            return answer.upper()
        case _:
            return "unknown"


def main():
    for v in [Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(11, 2), Point(1, 2), Segment(Point(1, 2), Point(3, 4)), Square("sq", 2.5), Square("small"), Shape("blob"),
              {"type": "circle", "r": 2}, {"type": "circle", "r": 0}, [1, 2, 3, 4], [1, 2], [], True, None, 7, "apple", "yes", "zzz", 2.5]:
        print(where(v))
    print(Square("q").describe(), Shape("b").describe(), Shape.registry, Square.sides, Shape("z").kind)
    print(Square("q"), Opt(a=1), Pair(1, 2))


main()
