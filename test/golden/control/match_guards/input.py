from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int

def where(p):
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=0, y=y):
            return f"y {y}"
        case Point():
            return "somewhere"
        case [Point(x, 0), *rest]:
            return f"list {x} {rest}"
        case _:
            return "none"

def total(items):
    result = []
    match items:
        case []:
            result.append("empty")
        case [x] if x:
            result.append(f"one {x}")
        case [x, *xs] if xs:
            result.append(f"many {x} {xs}")
        case {"k": v, **rest} if rest:
            result.append(f"map {v} {rest}")
        case "a" | "b" as s:
            result.append(f"str {s}")
        case int() | float() as n if n > 3:
            result.append(f"number {n}")
        case other:
            result.append(f"other {other}")
    return result

for p in [Point(0, 0), Point(2, 2), Point(0, 4), Point(3, 4), [Point(1, 0), 5], 3]:
    print(where(p))
for i in [[], [0], [1], [1, 2], {"k": 1}, {"k": 1, "z": 2}, "a", "c", 4, 2.5, None]:
    print(total(i))
for cmd in ["go", "stop", "", "x y"]:
    match cmd.split():
        case []:
            print("nothing")
            continue
        case [one]:
            print("one", one)
        case [one, two] if two != "q":
            print(one, two)
            break
    print("after")
