from multidict import CIMultiDict, MultiDict

tags = MultiDict([("a", "1"), ("b", "2"), ("a", "3")])
print(tags["a"], tags.get("c"), tags.get("c", "x"), tags.getone("b"), tags.getall("a"), len(tags), "a" in tags)
tags.add("c", "4")
tags.extend({"d": "5"})
tags.update({"a": "6"})
tags["e"] = "7"
del tags["b"]
print(list(tags.keys()), list(tags.values()), [f"{k}={v}" for k, v in tags.items()])
print(tags.pop("c"), tags.popall("a"), tags.setdefault("f", "8"), tags)
copy = tags.copy()
copy.clear()
print(len(copy), len(tags), [key for key in tags])
headers = CIMultiDict({"Content-Type": "text/plain"})
headers.add("content-type", "text/html")
print(headers.getall("CONTENT-TYPE"), headers["content-Type"])
try:
    print(tags["missing"])
except KeyError as e:
    print("KeyError", e)
