import json


class Stack(list):
    def push(self, item):
        self.append(item)

    def peek(self):
        return self[-1]

    def is_empty(self):
        return not self


s = Stack()
s.push(1)
s.push(2)
print(s, s.peek(), len(s), s.pop(), s, s.is_empty())
t = Stack([1, 2, 3])
print(t, t == [1, 2, 3], t[0], t[1:], type(t[1:]).__name__, isinstance(t, list), type(t).__name__)
for x in t:
    print(x)
print(sum(t), max(t), sorted(t, reverse=True), bool(Stack()), bool(t), 2 in t, t.index(3))
print(json.dumps(t), [y * 2 for y in t], t + [4], list(t), t * 2)
t[0] = 10
t.extend([7, 8])
t += [9]
print(t, len(t), t.count(7))
a, b, *c = t
print(a, b, c)


class Tags(set):
    def toggle(self, tag):
        if tag in self:
            self.discard(tag)
        else:
            self.add(tag)

    def add(self, tag):
        super().add(tag.lower())


g = Tags(["a", "b"])
g.toggle("a")
g.toggle("C")
print(sorted(g), len(g), "c" in g, isinstance(g, set), g == {"b", "c"})
print(Tags(["x"]), repr(Tags()), g | {"z"} == {"b", "c", "z"})


class LowerDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def get(self, key, default=None):
        return super().get(key.lower(), default)


h = LowerDict()
h["Content-Type"] = "json"
print(h["CONTENT-TYPE"], "content-type" in h, "Other" in h, h, h.get("CONTENT-type"), h.get("x", "none"))
try:
    h["missing"]
except KeyError as e:
    print("KeyError", e)


class Default(dict):
    def __missing__(self, key):
        value = self[key] = len(key)
        return value


d = Default()
print(d["abc"], d["hello"], d, d.get("zz"), len(d))


class Bag(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.changed = False

    def __setitem__(self, key, value):
        self.changed = True
        super().__setitem__(key, value)

    def total(self):
        return sum(self.values())


bag = Bag({"x": 1}, y=2)
print(bag, bag.total(), bag.changed, dict(bag) == bag)
bag["z"] = 3
print(bag.changed, list(bag.items()), {**bag}, json.dumps(bag, sort_keys=True), bag.copy(), type(bag.copy()).__name__)
for k, v in bag.items():
    print(k, v)
for k in bag:
    print(k)
bag.update(x=5)
print(bag.pop("x"), bag, sorted(bag), bag.setdefault("q", 4))
del bag["q"]
print(bag, len(bag), bool(bag), bag or "empty")


class Registry(dict[str, int]):
    def register(self, name: str, value: int) -> None:
        self[name] = value

    def best(self) -> str:
        return max(self, key=self.get)


r = Registry()
r.register("a", 1)
r.register("b", 5)
print(r.best(), r["a"] + 1, r.get("zz"))
