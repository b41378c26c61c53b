import asyncio
import aiofiles

async def work(n):
    if n == 3:
        raise ValueError("three is bad")
    await asyncio.sleep(0)
    return n

async def main():
    results = []
    for i in range(5):
        try:
            r = await work(i)
        except ValueError:
            print("skip", i)
            continue
        else:
            results.append(r)
        finally:
            print("step", i)
    print(results)
    data = {"n": 1}
    data["x"] = await work(7)
    data["n"] += await work(2)
    print(data)
    xs = [await work(i) for i in range(3)]
    ys = {i: await work(i) for i in range(2)}
    print(xs, ys, sum([await work(i) for i in (1, 2)]))
    print(await work(1) if xs else None, (await work(2)) ** 2, -await work(1))
    t1, t2 = asyncio.create_task(work(10)), asyncio.create_task(work(3))
    done, _ = await asyncio.wait({t1, t2})
    print(len(done), t1.result(), repr(t2.exception()))
    def fact(n):
        return 1 if n <= 1 else n * fact(n - 1)
    print(fact(10), fact(15))
    words = ["banana", "Apple", "cherry"]
    print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
    print(min(words, key=len), max(words, default=None), [w[0] for w in words if w.islower()])
    a = [1, 2, 3, 4, 5, 6]
    print(a[::2], a[1:-1], a[-2:], a[::-1], a[:0], a[10:])
    a[1:3] = ["x"]
    print(a, a + [0] * 2, [1, 2] * 2)
    b = a[:]
    b.append(9)
    print(len(a), len(b), b is a, b == a + [9])
    print("a,b,,c".split(","), " x ".strip(), "abc".center(9, "*"), "7".zfill(3), "Hi".ljust(4) + "|")
    print("Hello"[1], "Hello"[-1], "Hello"[1:3], "l" in "Hello", "Hello".index("l"), "x".join(["1", "2"]))
    print(str(1.0), repr("it's"), repr('say "hi"'), str([1.5, "a", None, True]), f"{1e10}", 1e16, 123456789.123)
    print(7 % 3, -7 % 3, 7 % -3, 7.5 % 2, divmod(7, 3), 7 // -2, 0.1 + 0.2)
    print(True and 1, 0 or "x", not 0, 1 if [] else 2, bool({}), None is None)
    print(type(1).__name__, type("").__name__, type([]).__name__, isinstance(True, int), callable(print))
    print(*range(3), sep=", ", end=";\n")
    print(list(range(5, 0, -2)), list(enumerate("ab")), dict(zip("ab", range(2))))
    raise RuntimeError("the end")

asyncio.run(main())
