ages = {"ann": 30, "bob": 25}
ages["cid"] = 41
print(ages, len(ages), ages["ann"], ages.get("zoe"), ages.get("zoe", 0), "bob" in ages)
for name in ages:
    print(name, end=" ")
print()
for name, age in sorted(ages.items(), key=lambda item: item[1]):
    print(f"{name}={age}", end=" ")
print()
print(list(ages), list(ages.keys()), list(ages.values()), list(ages.items()))
print(ages.pop("bob"), ages.pop("bob", None), ages.setdefault("dan", 1), ages.setdefault("ann", 2), ages)
ages.update({"ann": 31, "eve": 20})
ages.update(fay=50)
print(ages, ages.popitem(), ages == {"ann": 31, "cid": 41, "dan": 1, "eve": 20})
try:
    ages["nobody"]
except KeyError as e:
    print("KeyError:", e)
mixed = {1: "one", "1": "text", (1, 2): "pair", None: "none", 2.5: "float", True: "replaces one"}
print(mixed, mixed[1], mixed[(1, 2)])
print(dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict.fromkeys("ab", 0), {**ages, "z": 0}, {"a": 1} | {"b": 2})
nested = {"user": {"name": "x", "tags": ["a"]}}
nested["user"]["tags"].append("b")
nested["user"].setdefault("langs", {})["py"] = 1
print(nested)
numbers = {}
for i in (10, 9, 1):
    numbers[i] = str(i)
print(numbers, max(numbers), {}, ages.keys() & {"ann", "x"}, ages.copy() is ages)
ages.clear()
print(ages, not ages)
