def grade(score):
    if score >= 90:
        return "A"
    elif 80 <= score < 90:
        return "B"
    elif score == 0 or score is None:
        return "-"
    return "C"


print([grade(s) for s in (95, 85, 80, 50, 0)])
print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 0 != 5, 3 > 2 >= 2)

name = "" or "default"
items = [] and items_missing
print(name, items, 0 or None, None and 1, "a" and "b", not "", not 0.0)


def value(n):
    print("evaluated", n)
    return n


# the middle is evaluated once
print(1 < value(5) < 10)
print(value(0) and value(1), value(0) or value(2))

x = None
print("none" if x is None else "some", x is not None, x == None)
print("b" in "abc", "z" not in "abc", 2 in [1, 2], "k" in {"k": 1}, 3 in (1, 2), 4 in range(0, 10, 2))
empty = [v for v in ([], {}, "", 0, 0.0, None, (), set(), False) if v]
print(empty, [bool(v) for v in ([0], {0: 0}, " ", -1, (None,))])
