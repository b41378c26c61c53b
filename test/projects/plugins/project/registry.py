handlers = {}
count = 0


class Event:
    def __init__(self, name, data=None):
        self.name = name
        self.data = data or {}


def on(name):
    def register(handler):
        handlers.setdefault(name, []).append(handler)
        return handler

    return register


async def emit(event):
    global count
    for handler in handlers.get(event.name, []):
        count += 1
        await handler(event)


def total():
    return sum(len(found) for found in handlers.values())
