for make in (lambda: {[]: 1}, lambda: {[1], 2}, lambda: {{}: 1}, lambda: {frozenset([1]): 2}, lambda: {(1, 2): 3}, lambda: {(1, [2]): 3}, lambda: {"a": {1: 2}}):
    try:
        print(make())
    except TypeError as e:
        print(e)
d = {frozenset([1, 2]): "x"}
print(d[frozenset([2, 1])], frozenset([1, 2]) in d, frozenset([3]) in d)
s = {frozenset([1]), frozenset([1])}
print(len(s))
print(list(map(pow, [2, 3], [3, 2])), list(map(abs, [-1.0, 2.0])), list(map(abs, [-1, 2])), [*map(round, [1.5, 2.5])], list(map(int, "12")), list(map(float, "12")))
print("%s %(a)s" if False else "%(a)s %(b).1f" % {"a": 1.0, "b": 2}, "%s" % 2.0, "%s,%s" % (1.0, [2.0]), "%r" % ((1.0,),), "%d%%" % 3.0)
x, y, z = 1, 2.0, "s"
print([x, y, z], (x, [y]), {"x": x, "y": y}, {"x": [y, 1]}, [[1, 2.0], [3.0]], [1.0, 2.0], [], (), [None, 1.0])
print(f"{[x, y]} {(x, y)!r} {y}", str([x, y]), repr({"a": y}))
