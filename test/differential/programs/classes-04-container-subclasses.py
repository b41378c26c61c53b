import asyncio
import time


class TTLCache(dict):
    """A dict whose entries go stale."""

    def __init__(self, ttl=10):
        super().__init__()
        self.ttl = ttl
        self.times = {}

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.times[key] = time.monotonic()

    def __getitem__(self, key):
        if time.monotonic() - self.times[key] > self.ttl:
            del self[key]
            raise KeyError(key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        super().__delitem__(key)
        del self.times[key]


class EventQueue(list):
    def __init__(self, name, items=()):
        super().__init__(items)
        self.name = name

    def push(self, event):
        self.append(event)
        self.sort(key=lambda e: e["priority"])

    async def drain(self):
        while self:
            event = self.pop(0)
            await asyncio.sleep(0)
            yield event

    def __repr__(self):
        return f"EventQueue({self.name}, {super().__repr__()})"


class Inventory(dict):
    def add(self, item, count=1):
        self[item] = self.get(item, 0) + count
        return self

    def remove(self, item, count=1):
        if item not in self:
            raise KeyError(f"no {item}")
        self[item] -= count
        if self[item] <= 0:
            del self[item]

    def __str__(self):
        return ", ".join(f"{k} x{v}" for k, v in sorted(self.items()))


class UniqueList(list):
    def append(self, item):
        if item not in self:
            super().append(item)

    def extend(self, items):
        for item in items:
            self.append(item)


class CaseInsensitiveSet(set):
    def __contains__(self, item):
        return super().__contains__(item.lower())

    def add(self, item):
        super().add(item.lower())


class Graph(dict):
    def add_edge(self, a, b):
        self.setdefault(a, []).append(b)
        self.setdefault(b, [])

    def walk(self, start):
        seen = set()
        todo = [start]
        while todo:
            node = todo.pop(0)
            if node in seen:
                continue
            seen.add(node)
            yield node
            todo.extend(self[node])


async def main():
    cache = TTLCache(ttl=100)
    cache["a"] = 1
    print(cache["a"], cache, len(cache.times))
    try:
        cache["b"]
    except KeyError as e:
        print("missing", e)
    q = EventQueue("main", [{"priority": 5, "id": 1}])
    q.push({"priority": 1, "id": 2})
    print(q, len(q))
    async for event in q.drain():
        print(event["id"], event["priority"])
    print(q, bool(q))
    inv = Inventory(apple=2)
    inv.add("pear").add("apple", 3)
    inv.remove("pear")
    print(inv, dict(inv), inv == {"apple": 5}, f"{inv}")
    try:
        inv.remove("kiwi")
    except KeyError as e:
        print(e)
    u = UniqueList([1, 2])
    u.append(2)
    u.append(3)
    u.extend([3, 4])
    print(u, len(u), u + [9], [x for x in reversed(u)])
    s = CaseInsensitiveSet()
    s.add("ABC")
    print("Abc" in s, "x" in s, s)
    g = Graph()
    g.add_edge("a", "b")
    g.add_edge("a", "c")
    g.add_edge("b", "d")
    print(list(g.walk("a")), g, list(g), len(g))
    for key, value in g.items():
        print(key, value)
    results = await asyncio.gather(*(lookup(inv, k) for k in ["apple", "fig"]))
    print(results)


async def lookup(mapping, key):
    await asyncio.sleep(0)
    return mapping.get(key, 0)


asyncio.run(main())
