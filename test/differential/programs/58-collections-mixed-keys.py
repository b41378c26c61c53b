table = {1: "int", "1": "str", None: "none", (1,): "tuple", False: "false"}
print(table[1.0], table["1"], table[None], table[(1,)], table[0], len(table))
table[True] = "bool replaces int"
table[2.5] = "float"
print(table, 2 in table, "2" in table)
nested = {("a", (1, 2)): {"x": [1]}}
nested["a", (1, 2)]["x"].append(2)
print(nested, list(nested)[0][1][0])
unique = {1, 1.0, True, "1", (1, 2), (1, 2)}
print(len(unique), (1, 2) in unique, frozenset([1]) == {1}, {frozenset([1, 2]): "fs"}[frozenset([2, 1])])
xs = [3, 1.5, True, False, 2]
print(sorted(xs), xs.index(1), xs.count(0), [1, 2] in [[1, 2]], (1, 2) == [1, 2], {"a": [1]} == {"a": [1]})
a = [1, [2, 3]]
b = a.copy()
b[1].append(4)
b.append(5)
print(a, b, a == b, a[1] is b[1], a < b, [1, 2] + [3] == [1, 2, 3], [] < [0])
