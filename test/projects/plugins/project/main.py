import asyncio

import registry
from plugins import load_all
from registry import Event as Ev, emit, on
from settings import *
import settings

try:
    from settings import MISSING
except ImportError as error:
    print("no setting:", type(error).__name__)
    MISSING = None

try:
    from fast_json import loads
except ImportError:
    def loads(text):
        return text.upper()


@on("start")
async def started(event):
    print("main saw", event.name, event.data)


async def main():
    load_all()
    print(NAME, LIMIT, MODE, settings.MODE, MISSING, loads("x"))
    settings.MODE = "fast"
    print(MODE, settings.MODE, settings.describe())
    await emit(Ev("start", {"n": 1}))
    await emit(Ev("stop"))
    print(registry.count, len(registry.handlers["start"]), registry.total())


asyncio.run(main())
