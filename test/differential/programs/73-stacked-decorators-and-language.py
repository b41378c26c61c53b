import asyncio
import functools

def log_calls(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        print(f"-> {func.__name__}{args}")
        try:
            return await func(*args, **kwargs)
        finally:
            print(f"<- {func.__name__}")
    return wrapper

def retry(times, exceptions=(Exception,)):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as e:
                    last = e
                    print(f"attempt {attempt} failed: {e}")
                    await asyncio.sleep(0.001 * 2 ** attempt)
            raise RuntimeError("gave up") from last
        return wrapper
    return decorator

calls = 0

@log_calls
@retry(times=3, exceptions=(ConnectionError, TimeoutError))
async def flaky(url, *, fail_times=2):
    global calls
    calls += 1
    if calls <= fail_times:
        raise ConnectionError(f"no route to {url}")
    return {"url": url, "calls": calls}

class Counter:
    instances = 0
    def __init__(self, start=0):
        self.n = start
        Counter.instances += 1
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n >= 3:
            raise StopAsyncIteration
        self.n += 1
        await asyncio.sleep(0)
        return self.n
    @property
    def double(self):
        return self.n * 2
    @classmethod
    def make(cls, n):
        return cls(n)
    @staticmethod
    def help():
        return "help"
    def __repr__(self):
        return f"{type(self).__name__}(n={self.n!r})"

async def agen(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("agen closed")

async def main():
    print(await flaky("example.org"))
    try:
        await flaky("other", fail_times=100)
    except RuntimeError as e:
        print(e, "cause:", repr(e.__cause__))
    async for x in Counter():
        print(x, end=" ")
    print()
    c = Counter.make(1)
    print(c, c.double, Counter.help(), Counter.instances)
    print([x async for x in agen(3) if x != 1], {x: str(x) async for x in agen(2)})
    handlers = {"up": str.upper, "len": len, "neg": lambda v: -v}
    print(handlers["up"]("abc"), handlers["len"]("four"), handlers["neg"](3))
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    print([f() for f in fs])
    def outer():
        total = 0
        def add(n=1):
            nonlocal total
            total += n
            return total
        return add
    add = outer()
    add(); add(5)
    print(add(n=10))
    a, (b, *c2), d = 1, (2, 3, 4), "z"
    print(a, b, c2, d)
    print(*[1, 2], *"ab", sep="-")
    s = "Hello, World"
    print(s[::-1], s[1:4], s[-5:], s.lower().split(", "), "o" in s, s.find("W"), s.replace("l", "L", 2))
    print(f"{3.14159:.2f} {42:05d} {255:#x} {1234567:,} {0.5:.0%} {'x':>5}|{'y':^5}|{True!s:<6}|")
    print(1 < 2 < 3, 1 == 1.0, not [], [] or "default", None or 0, "a" and "b")
    n = 0
    while True:
        n += 1
        if n % 2: continue
        if n > 6: break
    else:
        print("never")
    for i in range(2):
        pass
    else:
        print("for else", n, i)
    t = (1,)
    print(t, t + (2, 3), (1, 2) < (1, 3), [1, 2] == [1, 2], {1, 2} | {3}, {"a": 1} | {"b": 2})
    print(max([3, 1, 2]), min("b", "a"), sum([0.1] * 3), abs(-3), round(2.5), round(3.14159, 3), divmod(-7, 2))
    print(list(zip("ab", [1, 2])), list(map(lambda v: v * 2, [1, 2])), any([0, ""]), all([]), list(reversed([1, 2, 3])))

asyncio.run(main())
