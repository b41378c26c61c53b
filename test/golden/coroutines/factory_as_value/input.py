"""Plain functions that give coroutines: as handlers, in fields, in middleware."""
import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


def plus_one(a):
    print("plus_one", a)
    return add(a, 1)


class Box:
    def __init__(self, work):
        self.work = work

    async def run(self, x):
        return await self.work(x)

    def start(self, x):
        return asyncio.create_task(self.work(x))


async def middleware(request, call_next):
    return (await call_next(request.upper())) + "!"


async def main():
    async def respond(request):
        return f"<{request}>"

    print(await middleware("get", lambda request: respond(request)))
    box = Box(plus_one)
    print(await box.run(1))
    task = box.start(2)
    print("started")
    print(await task)
    stored = box.work(3)
    print("stored")
    print(await stored)
    for work in [plus_one, lambda x: add(x, 100)]:
        print(await work(0))


asyncio.run(main())
