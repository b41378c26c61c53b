prices = {"tea": 3, "cake": 4}
keys, values, items = prices.keys(), prices.values(), prices.items()
print(keys, values, items)
prices["jam"] = 2
# views follow the dictionary
print(len(keys), list(values), ("jam", 2) in items, "tea" in keys, 4 in values)
print(sorted(keys | {"x"}), keys & {"tea", "x"}, sorted(keys - {"tea"}), keys == {"tea", "cake", "jam"})
for i, (name, price) in enumerate(items):
    print(i, name, price, end="; ")
print()
print(max(values), sum(values), list(reversed(prices)), next(iter(items)), type(keys).__name__)
first, *_ = keys
print(first, dict(items) == prices, [*items][-1])
