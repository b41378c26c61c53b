import json

menu = {"soup": 3.0, "bread": 1.25, "sold out": [], "notes": {}, "open": True, "chef": None}
print(json.dumps(menu))
print(json.dumps(menu, indent=2))
print(json.dumps({"b": 1, "a": [1, [2, {"c": None}]]}, sort_keys=True, indent="--"))
print(json.dumps({"name": "Zoë", "face": "\U0001F600", "line": "a\tb\n\x07\x7f/\"\\"}))
print(json.dumps({"name": "Zoë", "face": "\U0001F600", "line": "a\tb\n\x07\x7f"}, ensure_ascii=False))
print(json.dumps([1, 2, {"k": (3, 4)}], separators=(",", ":")))
print(json.dumps({1: "int", None: "none", True: "bool"}))
print(json.dumps({(1, 2): "tuple", "kept": 1}, skipkeys=True))
print(json.dumps([float("nan"), float("inf"), -float("inf"), 1e100, 1e-7, -0.0]))
print(json.dumps("just text"), json.dumps(None), json.dumps(12), json.dumps([]), json.dumps(1.0))
for value, options in [({"x": {1, 2}}, {}), ([float("nan")], {"allow_nan": False}), ({(1,): 2}, {})]:
    try:
        print(json.dumps(value, **options))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
loop = [1]
loop.append(loop)
try:
    json.dumps(loop, check_circular=True)
except ValueError as error:
    print(error)
