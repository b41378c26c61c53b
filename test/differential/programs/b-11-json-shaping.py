import asyncio
import json
from typing import Any, NotRequired, TypedDict

PAYLOAD = """
{"users": [
  {"id": 1, "name": "Ann", "roles": ["admin", "dev"], "address": {"city": "Oslo", "geo": [59.9, 10.75]}},
  {"id": 2, "name": "Bob", "roles": [], "address": null, "manager": 1},
  {"id": 3, "name": "Cid", "roles": ["dev"], "address": {"city": "Rome", "geo": [41.9, 12.5]}, "manager": 1, "active": false}
 ],
 "meta": {"page": 1, "total": 3, "next": null}}
"""


class Address(TypedDict):
    city: str
    geo: list[float]


class User(TypedDict):
    id: int
    name: str
    roles: list[str]
    address: Address | None
    manager: NotRequired[int]
    active: NotRequired[bool]


def dig(data: Any, *path, default=None):
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return default
    return data


def walk(node, path=()):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, path + (key,))
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from walk(value, path + (i,))
    else:
        yield ".".join(str(p) for p in path), node


def redact(node, secret):
    if isinstance(node, dict):
        return {k: "***" if k in secret else redact(v, secret) for k, v in node.items()}
    if isinstance(node, list):
        return [redact(v, secret) for v in node]
    return node


def diff(a, b, path="$"):
    if type(a) != type(b):
        yield f"{path}: {a!r} != {b!r}"
    elif isinstance(a, dict):
        for key in sorted(a.keys() | b.keys()):
            if key not in a:
                yield f"{path}.{key}: added"
            elif key not in b:
                yield f"{path}.{key}: removed"
            else:
                yield from diff(a[key], b[key], f"{path}.{key}")
    elif isinstance(a, list):
        if len(a) != len(b):
            yield f"{path}: {len(a)} items, {len(b)} items"
        for i, (x, y) in enumerate(zip(a, b)):
            yield from diff(x, y, f"{path}[{i}]")
    elif a != b:
        yield f"{path}: {a!r} != {b!r}"


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        if hasattr(o, "to_json"):
            return o.to_json()
        return super().default(o)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def to_json(self):
        return {"x": self.x, "y": self.y}


async def fetch() -> str:
    await asyncio.sleep(0)
    return PAYLOAD


async def main():
    data = json.loads(await fetch())
    users: list[User] = data["users"]
    for user in users:
        city = user["address"]["city"] if user["address"] else "unknown"
        print(user["id"], user["name"], city, user.get("active", True), "/".join(user["roles"]) or "none")
    print(dig(data, "users", 0, "address", "geo", 1), dig(data, "users", 1, "address", "city"), dig(data, "users", 9, default="?"))
    for path, value in walk(data["meta"]):
        print(path, "=", value)
    print(len(list(walk(data))), next(walk(data)))
    names = {u["id"]: u["name"] for u in users}
    managed = {}
    for u in users:
        if "manager" in u:
            managed.setdefault(names[u["manager"]], []).append(u["name"])
    print(managed)
    safe = redact(data, {"geo", "roles"})
    print(json.dumps(safe["users"][0]))
    changed = json.loads(PAYLOAD)
    changed["users"][0]["name"] = "Anna"
    changed["users"].pop()
    changed["meta"]["extra"] = [1]
    del changed["meta"]["next"]
    for line in diff(data, changed):
        print(line)
    print(json.dumps({"when": {3, 1, 2}, "p": Point(1, 2.5), "t": (1, None, True)}, cls=Encoder, indent=2))
    try:
        json.dumps({"bad": object})
    except TypeError as e:
        print(e)
    try:
        json.loads("{'a': 1}")
    except json.JSONDecodeError as e:
        print(e.msg, e.lineno, e.colno, "|", e)
    print(json.dumps({"b": 1, "a": [1.5, 2.0, float("inf")]}, sort_keys=True, separators=(",", ":")), json.dumps("é\n"), json.dumps("é", ensure_ascii=False))


asyncio.run(main())
