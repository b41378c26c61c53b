a = {1, 2, 3}
b = frozenset([3, 4])
print(sorted(a.symmetric_difference(b)), sorted(b.symmetric_difference([3, 5])), a.issuperset([1, 2]), b.issuperset({4}))
print(sorted(b.union([9])), sorted(b | {1}), b.issubset({3, 4, 5}), a.isdisjoint(b), sorted(b.difference({4})))
c = a.copy()
c.intersection_update({2, 3, 7})
print(sorted(c))
c.difference_update([2])
print(c)
c.symmetric_difference_update({3, 8})
print(c, c.pop(), c)
a |= {10}
a &= {1, 2, 10}
a -= {2}
a ^= {1, 5}
print(sorted(a), len(a), 10 in a, a == {5, 10}, a != b, {1} <= {1, 2}, {1, 2} > {1})
try:
    set().pop()
except KeyError as e:
    print(e)
