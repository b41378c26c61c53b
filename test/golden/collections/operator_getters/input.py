from operator import attrgetter, itemgetter

rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=itemgetter(1, 0), reverse=True), list(map(itemgetter(0), rows)))


class Item:
    def __init__(self, name, weight):
        self.name, self.weight = name, weight

    def __repr__(self):
        return f"{self.name}:{self.weight}"


items = [Item("x", 3), Item("y", 1), Item("z", 3)]
items.sort(key=attrgetter("weight"), reverse=True)
print(items, [itemgetter("a", "b")({"a": 1, "b": 2})])
