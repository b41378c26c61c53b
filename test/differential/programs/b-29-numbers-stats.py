import asyncio
import math
import random
import statistics
from itertools import groupby


def summary(values):
    values = sorted(values)
    return {
        "n": len(values),
        "mean": statistics.mean(values),
        "median": statistics.median(values),
        "stdev": round(statistics.stdev(values), 4) if len(values) > 1 else None,
        "min": values[0],
        "max": values[-1],
    }


def histogram(values, width=10):
    buckets = {}
    for v in values:
        low = int(v // width) * width
        buckets[low] = buckets.get(low, 0) + 1
    for low in sorted(buckets):
        print(f"{low:>4}-{low + width - 1:<4} {'*' * buckets[low]}")


def correlation(xs, ys):
    mx, my = statistics.fmean(xs), statistics.fmean(ys)
    top = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    return top / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


def moving(values, n):
    return [round(sum(values[i:i + n]) / n, 2) for i in range(len(values) - n + 1)]


async def sample(seed, n):
    rng = random.Random(seed)
    await asyncio.sleep(0)
    return [rng.randint(1, 50) for _ in range(n)]


async def main():
    values = await sample(42, 20)
    print(values)
    histogram(values)
    print(summary([2, 4, 4, 4, 5, 5, 7, 9]))
    print(summary([3]))
    print(statistics.mode([1, 1, 2, 3]), statistics.multimode("aabbc"), statistics.median_low([1, 2, 3, 4]), statistics.median_high([1, 2, 3, 4]))
    print(statistics.pstdev([1, 2, 3, 4]), statistics.variance([2.75, 1.75, 1.25, 0.25]), statistics.pvariance([1, 2, 3]))
    print(statistics.mean([1, 2]), statistics.mean([1, 3]), statistics.fmean([1, 3]), statistics.median([1, 3, 2]), statistics.median([1, 2]))
    print(statistics.quantiles([1, 2, 3, 4, 5], n=4), statistics.harmonic_mean([40, 60]), round(statistics.geometric_mean([54, 24, 36]), 6))
    try:
        statistics.mean([])
    except statistics.StatisticsError as e:
        print("error:", e)
    print(round(correlation([1, 2, 3, 4], [2, 4, 6, 9]), 5), moving([1, 2, 3, 4, 5], 2))
    print([(k, [*g]) for k, g in groupby(sorted(values, key=lambda v: v % 3), key=lambda v: v % 3)][0])


asyncio.run(main())
