prices = {"a": 1, "b": 2}
for key in list(prices):
    prices[key + key] = 0
print(prices)

for key in prices:
    if key == "a":
        prices[key] = 3
print(prices)

for key in prices:
    if key == "missing":
        del prices["a"]
for key in prices:
    if key == "b":
        prices.pop("b")
        break
print(prices)
