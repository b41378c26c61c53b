import asyncio, functools, time
class Retry:
    def __init__(self, times, on=(Exception,)):
        self.times = times
        self.on = on
        self.stats = {}
    def __call__(self, func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for i in range(self.times):
                try:
                    return await func(*args, **kwargs)
                except self.on as e:
                    self.stats[func.__name__] = self.stats.get(func.__name__, 0) + 1
                    print("retry", i, e)
            raise RuntimeError("no more")
        return wrapper
retry = Retry(3, on=(ValueError,))
n = 0
@retry
async def flaky(x, *, up=False):
    global n
    n += 1
    if n < 3:
        raise ValueError(f"n={n}")
    return x.upper() if up else x
@Retry(2)
async def bad():
    raise KeyError("bad")
class Memo:
    def __init__(self): self.cache = {}
    def __call__(self, f):
        def inner(*args):
            if args not in self.cache:
                self.cache[args] = f(*args)
            return self.cache[args]
        return inner
memo = Memo()
@memo
def sq(a):
    print("computing", a)
    return a * a
class Api:
    limiter = Retry(2)
    @limiter
    async def get(self, path):
        print("get", path)
        raise OSError("down")
    @Retry(1)
    async def ok(self, v):
        return v
class Router:
    def __init__(self): self.routes = {}
    def __call__(self, f):
        self.routes[f.__name__] = f
        return f
app = Router()
@app
async def index(): return "index!"
async def main():
    print(await flaky("a", up=True), retry.stats, flaky.__name__)
    try:
        await bad()
    except RuntimeError as e:
        print(e)
    print(sq(3), sq(3), memo.cache)
    try:
        await Api().get("/x")
    except RuntimeError as e:
        print(e, Api.limiter.stats)
    print(await Api().ok(4))
    print(await app.routes["index"](), await index())
asyncio.run(main())
