words = ["apple", "fig", "banana", "kiwi", "fig"]

print([w.upper() for w in words])
print([w for w in words if len(w) > 4])
print({w: len(w) for w in words})
print(sorted({w[0] for w in words}))
print([(x, y) for x in range(3) for y in range(x)])
print([[row[i] for row in [[1, 2], [3, 4], [5, 6]]] for i in range(2)])
print(sum(n * n for n in range(4)), any(w == "fig" for w in words), all(len(w) > 3 for w in words))
print(", ".join(str(n) for n in range(3)))
print({k: v for k, v in zip("abc", range(3)) if v != 1})
print({v: k for k, v in {"a": 1, "b": 2}.items()})
print([y for x in words if (y := x[:2]) != "fi"], y)
print(list(n for n in [1, 2, 3] if n % 2), tuple(c for c in "xy"))
print(["even" if n % 2 == 0 else "odd" for n in range(3)])

x = "outer"
print([x for x in range(2)], x)
print(max((len(w), w) for w in words), dict((w, 1) for w in words[:2]))
