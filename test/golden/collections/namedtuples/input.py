import asyncio
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
Reading = namedtuple("Reading", "sensor value unit", defaults=["C"])


async def read(sensor):
    await asyncio.sleep(0)
    return Reading(sensor, len(sensor) * 1.5)


async def main():
    p = Point(3, y=4)
    print(p, p.x + p.y, p[0], len(p))
    x, y = p
    print(x, y, p == (3, 4), p == Point(3, 4))
    moved = p._replace(x=10)
    print(moved, p, moved._asdict(), Point._fields)
    print(Point._make([7, 8]))

    readings = await asyncio.gather(read("roof"), read("cellar"))
    for reading in readings:
        print(f"{reading.sensor}: {reading.value} {reading.unit}")
    print(max(readings, key=lambda r: r.value))
    distances = {Point(0, 0): "here", Point(1, 1): "near"}
    print(distances[Point(1, 1)], Point(0, 1) in distances)
    print(sorted([Point(2, 1), Point(1, 5), Point(1, 2)]))
    try:
        Point(1)
    except TypeError as error:
        print(error)
    try:
        setattr(p, "x", 5)
    except AttributeError as error:
        print(error)


asyncio.run(main())
