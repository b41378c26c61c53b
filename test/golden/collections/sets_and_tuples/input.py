seen = set()
for n in [3, 1, 3, 2, 1]:
    if n not in seen:
        seen.add(n)
        print("new", n)
print(len(seen), sorted(seen), 3 in seen, {1, 2} == {2, 1}, set([1, 1]))
a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a <= b, {2} < a, a.isdisjoint({9}))
print(sorted(a.union([7])), sorted(a.intersection(b)), sorted(a.difference(b)), a.issubset({1, 2, 3, 4}))
a.discard(9)
a.discard(1)
a.update({5})
a.remove(5)
print(sorted(a), set(), frozenset([1]), {("x", 1)})
try:
    a.remove(99)
except KeyError as e:
    print("KeyError:", e)

point = (3, 4)
single = (1,)
print(point, single, (), len(point), point + single, point * 2, point == (3, 4), (1, 2) < (1, 3))
print(point.index(4), (1, 1, 2).count(1), tuple([1, 2]), tuple("ab"), (1, "a", None, [2]))
cache = {point: "here", (0, 0): "origin"}
print(cache[3, 4], (0, 0) in cache, (5, 5) in cache)
try:
    point[0] = 1
except TypeError as e:
    print("TypeError:", e)
pairs = {(1, 2), (1, 2), (2, 1)}
print(len(pairs), (2, 1) in pairs)
