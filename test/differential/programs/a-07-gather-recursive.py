import asyncio


class Sensor:
    registry = []

    def __init__(self, name, values):
        self.name = name
        self._values = iter(values)
        Sensor.registry.append(self)

    async def read(self):
        await asyncio.sleep(0.005)
        try:
            return next(self._values)
        except StopIteration:
            raise EOFError(self.name) from None


async def poll_all():
    readings = await asyncio.gather(*(s.read() for s in Sensor.registry), return_exceptions=True)
    table = {}
    for sensor, reading in zip(Sensor.registry, readings):
        if isinstance(reading, EOFError):
            table[sensor.name] = "offline"
        elif isinstance(reading, BaseException):
            raise reading
        else:
            table[sensor.name] = reading
    return table


async def fib(n):
    if n < 2:
        return n
    a, b = await asyncio.gather(fib(n - 1), fib(n - 2))
    return a + b


async def merge_sort(xs):
    if len(xs) <= 1:
        return xs
    mid = len(xs) // 2
    left, right = await asyncio.gather(merge_sort(xs[:mid]), merge_sort(xs[mid:]))
    merged = []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


async def main():
    Sensor("temp", [20.5, 21.5])
    Sensor("hum", [40])
    Sensor("co2", [400, 410, 420])
    for round_ in range(3):
        print(round_, await poll_all())
    print(await fib(10))
    print(await merge_sort([5, 2, 9, 1, 5, 6, -3]))
    try:
        await asyncio.gather(fib(3), asyncio.sleep(0.1), fib("x"))
    except TypeError as e:
        print("TypeError:", e)
    coros = [fib(i) for i in range(8)]
    print(await asyncio.gather(*coros))
    matrix = await asyncio.gather(*(asyncio.gather(*(fib(i + j) for j in range(3))) for i in range(3)))
    for row in matrix:
        print(*row, sep="\t")
    nested = await asyncio.gather(
        asyncio.gather(fib(1), fib(2)),
        asyncio.gather(fib(3), asyncio.gather(fib(4), fib(5))),
    )
    print(nested)

asyncio.run(main())
