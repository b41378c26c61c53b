from dataclasses import dataclass, field, replace, asdict, astuple, fields, InitVar, is_dataclass, FrozenInstanceError
from typing import ClassVar, Optional, List


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tags: List[str] = field(default_factory=list, compare=False)


print(sorted([Version(2), Version(1, 5), Version(1, 2, ["x"])]))
print(Version(1) < Version(2), Version(1, 1) == Version(1, 1, ["y"]), max(Version(1), Version(3)))


@dataclass(frozen=True)
class Point:
    x: int
    y: int

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


d = {Point(1, 2): "a", Point(3, 4): "b"}
print(d[Point(1, 2)], Point(3, 4) in d, len({Point(1, 1), Point(1, 1)}))
try:
    Point(1, 2).x = 5
except FrozenInstanceError as e:
    print(type(e).__name__, e)
print(replace(Point(1, 2), y=7), asdict(Point(1, 2)), astuple(Point(1, 2)))


@dataclass(kw_only=True)
class Job:
    name: str
    retries: int = 3
    meta: dict = field(default_factory=dict)


print(Job(name="x"), Job(retries=1, name="y", meta={"a": 1}))


@dataclass(slots=True)
class Slot:
    a: int
    b: float = 1.0


print(Slot(1), Slot(2, 3.0))


@dataclass
class Rect:
    w: float
    h: float
    area: float = field(init=False)
    unit: InitVar[str] = "cm"
    count: ClassVar[int] = 0

    def __post_init__(self, unit):
        self.area = self.w * self.h
        Rect.count += 1
        print("unit", unit)


print(Rect(2.0, 3.0), Rect(1.0, 1.0, "mm").area, Rect.count)


@dataclass
class Base:
    id: int
    name: str = "base"


@dataclass
class Child(Base):
    extra: Optional[str] = None

    def __post_init__(self):
        self.name = self.name.upper()


print(Child(1), Child(2, "x", "e"), [f.name for f in fields(Child)])


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list, repr=False)
    parent: Optional["Node"] = field(default=None, repr=False, compare=False)


n = Node(1, [Node(2), Node(3)])
print(asdict(n), n, n == Node(1, [Node(2), Node(3)]))


@dataclass
class Circle:
    r: int


@dataclass
class Square:
    side: int


def area(shape):
    match shape:
        case Circle(r=0):
            return "empty"
        case Circle(r):
            return f"circle {r}"
        case Square(side=s) if s > 10:
            return "big"
        case Square(s):
            return f"square {s}"
        case Point(x=0, y=y):
            return f"on y {y}"
        case _:
            return "?"


print([area(s) for s in (Circle(0), Circle(2), Square(11), Square(3), Point(0, 9), 7)])
print(is_dataclass(n), is_dataclass(Node), hash(Point(1, 2)) == hash(Point(1, 2)))
try:
    hash(n)
except TypeError as e:
    print(e)
try:
    Job("x")
except TypeError as e:
    print(e)
