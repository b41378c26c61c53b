import json
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import asdict, dataclass, is_dataclass
from enum import Enum


class Status(str, Enum):
    OPEN = "open"
    CLOSED = "closed"


class Size(Enum):
    SMALL = 1
    LARGE = 2


@dataclass(frozen=True)
class Line:
    item: str
    price: float
    quantity: int = 1

    @property
    def total(self) -> float:
        return self.price * self.quantity


class Order:
    def __init__(self, number, lines, status=Status.OPEN):
        self.number = number
        self.lines = lines
        self.status = status
        self._private = "hidden"

    def to_json(self):
        return {"number": self.number, "lines": self.lines, "status": self.status}


class Encoder(json.JSONEncoder):
    def default(self, o):
        if hasattr(o, "to_json"):
            return o.to_json()
        if is_dataclass(o):
            return {**asdict(o), "kind": "line"}
        if isinstance(o, Enum):
            return o.name
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, bytes):
            return o.hex()
        return super().default(o)


Point = namedtuple("Point", ["x", "y"])
order = Order(7, [Line("pen", 1.5, 4), Line("ink", 12.25)])
text = json.dumps(order, cls=Encoder, indent=2)
print(text)
back = json.loads(text)
print(back["lines"][0]["item"], sum(line["quantity"] for line in back["lines"]), back["status"] == Status.OPEN)
print(json.dumps({"s": Size.LARGE, "t": {3, 1}, "b": b"\x01\xff", "p": Point(1, 2)}, cls=Encoder))
grouped = defaultdict(list)
for line in order.lines:
    grouped[line.quantity > 1].append(line.item)
print(json.dumps(grouped), json.dumps(OrderedDict([("z", 1), ("a", [])])), json.dumps({1: {2: {3: None}}}))
print(json.dumps([Status.CLOSED, "é", "\u2028", '"'], ensure_ascii=False), json.dumps((), indent=3), json.dumps({"k": []}, indent=1))
try:
    json.dumps(object(), cls=Encoder)
except TypeError as error:
    print(error)
