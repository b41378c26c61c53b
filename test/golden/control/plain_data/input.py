import asyncio

def process(record):
    name = record.get("name", "?")
    tags = record["tags"]
    total = sum(record["prices"])
    return {"name": name.title(), "tags": sorted(tags), "total": total, "first": tags[0] if tags else None}

def summarize(data):
    result = {}
    for row in data:
        key = row["kind"]
        if key not in result:
            result[key] = {"count": 0, "values": []}
        result[key]["count"] += 1
        result[key]["values"].append(row["value"])
    return result

def tree(node, depth=0):
    lines = ["  " * depth + node["name"]]
    for child in node.get("children", []):
        lines.extend(tree(child, depth + 1))
    return lines

def parse(line):
    key, _, value = line.partition("=")
    value = value.strip()
    if value.isdigit():
        value = int(value)
    elif value in ("true", "false"):
        value = value == "true"
    return key.strip(), value

def safe(fn, default=None):
    try:
        return fn()
    except (KeyError, IndexError, TypeError) as e:
        print("safe:", type(e).__name__, e)
        return default

async def pipeline(source, *stages):
    async for item in source:
        for stage in stages:
            item = await stage(item) if asyncio.iscoroutinefunction(stage) else stage(item)
            if item is None:
                break
        else:
            yield item

async def numbers(n):
    for i in range(n):
        yield i

async def double(x):
    await asyncio.sleep(0)
    return x * 2

def only_even(x):
    return x if x % 4 == 0 else None

async def main():
    print(process({"name": "ann lee", "tags": ["b", "a"], "prices": [1.5, 2.5]}))
    print(summarize([{"kind": "a", "value": 1}, {"kind": "b", "value": 2}, {"kind": "a", "value": 3}]))
    print("\n".join(tree({"name": "root", "children": [{"name": "x"}, {"name": "y", "children": [{"name": "z"}]}]})))
    print([parse(l) for l in ["a = 1", "b=true", "c = hello", "d"]])
    print(safe(lambda: {}["k"]), safe(lambda: [][0], 0), safe(lambda: None + 1, "x"), safe(lambda: 5))
    print([x async for x in pipeline(numbers(5), double, only_even)])
    cfg = dict(parse(l) for l in ["x=1", "y=2"])
    print(cfg, cfg["x"] + cfg["y"])
    stack = [1]
    while stack:
        top = stack.pop()
        if top < 4:
            stack.append(top + 1)
        print(top, end=" ")
    print()
    grid = [["." for _ in range(3)] for _ in range(2)]
    grid[1][2] = "#"
    print("\n".join("".join(r) for r in grid))
    words = "the cat the dog".split()
    freq = {}
    for w in words:
        freq[w] = freq.get(w, 0) + 1
    print(freq, sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:2], max(freq, key=freq.get))
    nested = {"a": {"b": [1, {"c": (2, 3)}]}}
    print(nested["a"]["b"][1]["c"][0], nested)
    x = None
    print(x or "default", x is None, [v for v in (x, 0, "", "k") if v])
    a, *b = [1, 2, 3]
    (c, d), e = (4, 5), 6
    print(a, b, c, d, e)
    prices = {"tea": 2.5, "cake": 3.0}
    for name, price in prices.items():
        print(f"{name:<8}{price:>6.2f}", price)
    total = sum(prices.values())
    print(total, total / 2, prices["cake"], list(prices.values()), max(prices.values()))
    avg = total / len(prices)
    print(f"{avg}", avg, {"avg": avg}, round(avg, 1), round(avg))
    matrix = {(i, j): i * j for i in range(2) for j in range(2)}
    print(matrix, matrix[(1, 1)], (0, 1) in matrix)

asyncio.run(main())
