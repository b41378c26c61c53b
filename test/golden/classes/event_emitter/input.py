import asyncio
from collections import defaultdict


class Emitter:
    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, event):
        def register(handler):
            self._handlers[event].append(handler)
            return handler
        return register

    async def emit(self, event, *args, **kwargs):
        results = []
        for handler in self._handlers[event]:
            result = handler(*args, **kwargs)
            if asyncio.iscoroutine(result):
                result = await result
            results.append(result)
        return results


bus = Emitter()


@bus.on("login")
async def greet(user, first=False):
    await asyncio.sleep(0)
    return f"{'welcome' if first else 'hello'} {user}"


@bus.on("login")
def count(user, **_):
    return len(user)


async def main():
    print(await bus.emit("login", "ann", first=True))
    print(await bus.emit("login", "bob"))
    print(await bus.emit("logout"), sorted(bus._handlers))


asyncio.run(main())
