import json

data = json.loads('{"user": {"name": "Ann", "tags": ["a", "b"], "visits": 3}, "ok": true, "10": null, "2": 1.5}')
print(data)
print(data["user"]["name"], data["user"]["tags"][-1], data.get("missing", "none"), len(data))
for tag in data["user"]["tags"]:
    print(tag.upper())
for key, value in data.items():
    print(key, type(value).__name__)
if isinstance(data["user"], dict) and data["user"]["visits"] > 2 and data["ok"]:
    data["user"]["visits"] += 1
    data["user"]["tags"].append("c")
print(data["user"])
ages: dict[str, int] = json.loads('{"ann": 31, "bob": 29}')
print(sum(ages.values()) / len(ages), max(ages, key=lambda name: ages[name]))
try:
    print(data["user"]["email"])
except KeyError as error:
    print("no", error)
print(json.loads(b'[1.5, 2]', parse_float=str, parse_int=lambda digits: int(digits) * 2))
print(json.loads('[NaN, -Infinity]', parse_constant=lambda name: f"<{name}>"))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda found: sorted(found)))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))
for text in ['{"a" 1}', "[1,]", '"\U0001F600" x', "", '[1,\n "a\tb"]', '{"a": 1', "nul", '"\\x"', "{'a': 1}"]:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == text)
try:
    raise json.decoder.JSONDecodeError("Mine", "ab\ncd", 4)
except ValueError as error:
    print(error)
