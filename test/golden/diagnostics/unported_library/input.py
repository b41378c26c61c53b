import asyncio
import sys
from collections import ChainMap, UserDict
from typing import get_type_hints, reveal_type


def settings(values):
    class Settings(UserDict):
        def on(self, name):
            return self.data.get(name) == "on"

    return Settings(values)


def merged(defaults, given):
    return ChainMap(given, defaults)["level"]


def weigh(value):
    return sys.getsizeof(value), get_type_hints(weigh), reveal_type(value)


async def main():
    print("nothing of that is called")
    if len(sys.argv) > 5:
        print(merged({}, {}), weigh(3), settings({"a": "on"}).on("a"))


asyncio.run(main())
