"""Powers as programs print them: squares and roots of counters, and a floating sequence, digit for digit."""
import asyncio


async def roots(limit: int) -> list[float]:
    found = []
    for number in range(limit):
        await asyncio.sleep(0)
        found.append(number**0.5)
    return found


def walk(steps: int):
    x = 0.37
    for step in range(steps):
        x = (x * 997.13 + 0.7317 * step) % 13.7
        yield x


def spread(values: list[float]) -> float:
    mean = sum(values) / len(values)
    return (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5


async def main():
    for number, root in enumerate(await roots(300)):
        print(number, "squared is", number * number, "and its root is", root, number**1.5)
    for x in walk(400):
        y = x
        y **= 3
        print(x**2, x**3, x**5, x**10, y)
    print(spread([1.1, 2.7, 3.14, 4.0, 9.81]), 2**0.5, 10**-1, (-1.5) ** 3, (-8) ** 2)
    try:
        print(1e200**2)
    except OverflowError as error:
        print("too large:", error)


asyncio.run(main())
