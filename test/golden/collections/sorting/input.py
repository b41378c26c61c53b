rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows), sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: (r[1], r[0]), reverse=True))
print(sorted(["b", "A", "c"], key=str.lower), sorted("hello"), sorted({"k": 1, "a": 2}), sorted([0.5, -1, 3]))
print(sorted([10, 9, 100, 1]), sorted([True, False]), sorted([[2], [1, 5], []]), sorted(["10", "9", "a", "B"]))


class Item:
    def __init__(self, name, weight):
        self.name, self.weight = name, weight

    def __repr__(self):
        return f"{self.name}:{self.weight}"


items = [Item("x", 3), Item("y", 1), Item("z", 3)]
items.sort(key=lambda i: i.weight, reverse=True)
print(items, min(items, key=lambda i: i.weight), max(items, key=lambda i: (i.weight, i.name)))
counts = {"a": 3, "b": 1, "c": 2}
print(sorted(counts, key=counts.get, reverse=True), dict(sorted(counts.items(), key=lambda kv: kv[1])))
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)
