import asyncio
import functools


async def add(a, b, *, scale=1):
    await asyncio.sleep(0)
    return (a + b) * scale


def timed(func):
    @functools.wraps(func)
    async def inner(*args, **kwargs):
        print(f"-> {func.__name__}{args}")
        try:
            return await func(*args, **kwargs)
        finally:
            print(f"<- {func.__name__}")
    return inner


def maybe_async(func):
    async def call(*args):
        result = func(*args)
        if asyncio.iscoroutine(result):
            result = await result
        return result
    return call


@timed
async def mul(a, b):
    return a * b


class Middleware:
    def __init__(self):
        self.handlers = []

    def use(self, handler):
        self.handlers.append(handler)
        return handler

    async def run(self, request):
        async def dispatch(i, req):
            if i == len(self.handlers):
                return f"handled {req}"
            return await self.handlers[i](req, lambda r: dispatch(i + 1, r))
        return await dispatch(0, request)


app = Middleware()


@app.use
async def logger(request, call_next):
    print("before", request)
    response = await call_next(request)
    print("after", response)
    return response


@app.use
async def upper(request, call_next):
    return (await call_next(request.upper())) + "!"


async def main():
    partial = functools.partial(add, 1, scale=10)
    print(await partial(2))
    print(await mul(3, 4), mul.__name__)
    for f in (add, mul, lambda a, b: a - b, max):
        print(await maybe_async(f)(7, 5))
    print(await app.run("get"))
    ops = [("add", add), ("mul", mul)]
    calls = [(name, op(2, 3)) for name, op in ops]
    for name, call in calls:
        print(name, await call)
    coros = list(map(functools.partial(add, 10), range(3)))
    print([await c for c in coros])
    compose = functools.reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 2])
    print(compose(3))
    def factory():
        return add(1, 1)
    print(await factory(), await factory())
    async def chain(value, *steps):
        for s in steps:
            value = s(value)
            if hasattr(value, "__await__"):
                value = await value
        return value
    print(await chain(1, lambda v: v + 1, functools.partial(add, 5), str))

asyncio.run(main())
