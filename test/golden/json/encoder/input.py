import json
from dataclasses import asdict, dataclass, is_dataclass
from enum import Enum, IntEnum


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


@dataclass
class Point:
    x: int
    y: float


class Tree:
    def __init__(self, name):
        self.name = name


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return [o.x, o.y]
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


def plain(value):
    if isinstance(value, Enum):
        return value.value
    return vars(value)


print(json.dumps({"p": Point(1, 2.5), "s": {3, 1, 2}}, cls=PointEncoder))
print(json.dumps([Point(1, 2.5)], cls=PointEncoder, indent=1))
try:
    print(json.dumps(Tree("oak"), cls=PointEncoder))
except TypeError as error:
    print(error)
print(json.dumps([Colour.RED, Level.HIGH, Tree("oak")], default=plain))
print(json.dumps({"t": Tree("elm")}, default=lambda o: o.__dict__), json.dumps([Level.HIGH, Level.HIGH], default=str))
print(json.dumps(asdict(Point(1, 2.0))), is_dataclass(Point(1, 2.0)), is_dataclass(Point), is_dataclass(3))
encoder = json.JSONEncoder(sort_keys=True, separators=(",", ":"))
print(encoder.encode({"b": 1, "a": 2}), "".join(json.JSONEncoder().iterencode([1, "x"])))
decoder = json.JSONDecoder()
print(decoder.decode(' {"a": [1]} '), decoder.raw_decode('[1, 2] tail'))
print(json.JSONDecoder(object_hook=lambda found: list(found.items())).decode('{"k": "v"}'))
