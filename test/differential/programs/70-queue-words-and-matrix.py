import asyncio

async def producer(queue, n, name):
    for i in range(n):
        await asyncio.sleep(0.001)
        item = (name, i)
        await queue.put(item)
        print("put", item)
    await queue.put(None)

async def consumer(queue, producers):
    done = 0
    seen = {}
    while done < producers:
        item = await queue.get()
        if item is None:
            done += 1
            continue
        name, value = item
        seen[name] = seen.get(name, 0) + value
    return seen

async def main():
    q = asyncio.Queue(maxsize=1)
    c = asyncio.create_task(consumer(q, 2))
    await asyncio.gather(producer(q, 3, "a"), producer(q, 2, "b"))
    seen = await c
    print(seen)
    for name in sorted(seen, key=lambda n: -seen[n]):
        print(f"{name:<4}|{seen[name]:>3}|")
    words = "the quick brown fox jumps over the lazy dog the end".split()
    counts = {}
    for w in words:
        counts[w] = counts.get(w, 0) + 1
    top = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3]
    print(top)
    matrix = [[i * j for j in range(3)] for i in range(3)]
    print(matrix, [row[1] for row in matrix], sum(map(sum, matrix)))
    first, *rest = words
    print(first, len(rest), rest[-1], rest[::-1][:2])
    print({w: len(w) for w in set(words) if len(w) > 4} == {"quick": 5, "brown": 5, "jumps": 5})
    nested = {"a": [1, 2, {"b": (1,)}], "c": None}
    print(nested, nested["a"][2])
    x = 7
    x //= 2
    x **= 2
    print(x, -7 // 2, -7 % 3, 7 / 2, 2 ** 10, 10 % 4)

asyncio.run(main())
