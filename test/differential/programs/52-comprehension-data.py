orders = [
    {"id": 1, "items": [("tea", 2, 3.5), ("cake", 1, 4.25)], "paid": True},
    {"id": 2, "items": [("tea", 1, 3.5)], "paid": False},
    {"id": 3, "items": [("jam", 1, 2.0)], "paid": True},
]
totals = {o["id"]: sum(q * p for _, q, p in o["items"]) for o in orders}
print(totals)
print(sorted({name for o in orders for name, *_ in o["items"]}))
print([(o["id"], name) for o in orders if o["paid"] for name, _, _ in o["items"]])
print({name: [o["id"] for o in orders if any(n == name for n, *_ in o["items"])] for name in ("tea", "cake")})
print(max(totals, key=totals.get), min(totals.values()), sum(totals.values()), round(sum(totals.values()) / 3, 2))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(column) for column in zip(*matrix)], [v for row in matrix for v in row if v % 2])
print([f"{i}:{w}" for i, w in enumerate("a b c".split(), 1)], dict(enumerate("xy")))
squares = (n * n for n in range(10**6))
print(next(squares), next(squares), next(s for s in squares if s > 50))
