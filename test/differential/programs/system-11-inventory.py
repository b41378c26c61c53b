"""Dataclasses, enums and named tuples in a small inventory."""
from collections import ChainMap, Counter, OrderedDict, namedtuple
from dataclasses import asdict, dataclass, field, replace
from enum import Enum, IntEnum, auto
from functools import cached_property, reduce, total_ordering
from itertools import accumulate, chain, groupby, islice

Point = namedtuple("Point", "x y", defaults=[0])


class Kind(Enum):
    TOOL = "tool"
    PART = "part"

    @property
    def label(self) -> str:
        return self.value.title()


class Priority(IntEnum):
    LOW = auto()
    HIGH = auto()


@dataclass(order=True)
class Item:
    priority: Priority
    name: str = field(compare=False)
    kind: Kind = field(default=Kind.PART, compare=False)
    tags: list[str] = field(default_factory=list, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.name = self.name.strip()


@total_ordering
class Version:
    def __init__(self, text: str) -> None:
        self.parts = tuple(int(part) for part in text.split("."))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    @cached_property
    def text(self) -> str:
        print("computing")
        return ".".join(map(str, self.parts))


items = [Item(Priority.HIGH, " drill ", Kind.TOOL, ["red"]), Item(Priority.LOW, "bolt"), Item(Priority.HIGH, "nut")]
print(min(items), max(items) == items[0], sorted(items)[0].name)
print(asdict(items[1]), replace(items[1], name="screw"))
print(Kind("tool"), Kind["PART"].label, [k.name for k in Kind], Priority.HIGH > 1, Priority(1).name)
print(Point(3), Point(1, 2)._asdict(), Point(1, 2)._replace(y=5), Point._fields, sum(Point(1, 2)))
for kind, group in groupby(sorted(items, key=lambda i: i.kind.value), key=lambda i: i.kind):
    print(kind.label, [i.name for i in group])
print(list(islice(accumulate([1, 2, 3, 4]), 3)), list(chain([1], "ab")), reduce(lambda a, b: a * b, [1, 2, 3, 4]))
v = Version("1.10.2")
print(v > Version("1.9"), v.text, v.text, Version("1.0") <= Version("1.0"))
print(Counter("mississippi").most_common(2), Counter(a=3) - Counter(a=1, b=2))
order = OrderedDict(a=1, b=2)
order.move_to_end("a")
print(list(order), order.popitem(last=False))
