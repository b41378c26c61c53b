"""Control characters by their names, and named tuples that go by another name than their variable."""
import asyncio
from collections import namedtuple
from typing import NamedTuple

_Reading = namedtuple("Reading", "sensor value unit", defaults=("C",))
_Span = NamedTuple("Span", [("start", int), ("stop", int)])

print(repr("\N{ESC}[1m\N{LINE FEED}\N{TAB}\N{NBSP}\N{zwj}"))


def latest(readings):
    if not readings:
        return _Reading("none", None)
    return max(readings, key=lambda reading: reading.value)


async def measure(name, value):
    await asyncio.sleep(0)
    return _Reading(name, value)


async def main():
    readings = await asyncio.gather(*(measure(f"s{i}", i * 1.5) for i in range(3)))
    print(latest(readings), latest([]), type(readings[0]).__name__)
    print(readings[1]._replace(unit="K"), _Span(1, stop=4), _Reading._fields)
    head, *_, (_, last, _) = readings
    print(head.sensor, last)


asyncio.run(main())
