import random
import statistics
from statistics import StatisticsError, fmean, mean, median, pstdev, stdev

marks = [2, 4, 4, 4, 5, 5, 7, 9]
times = [1.5, 2.25, 0.1, 0.2, 0.3]

print(mean(marks), mean([1, 2]), mean(times), mean([0.1] * 10), mean(range(5)))
print(fmean(marks), fmean([85, 92, 83], weights=[1, 2, 1]), fmean(times))
print(median(times), median([3, 1, 2]), median([1, 2]), median([0.5, 1.5]))
print(statistics.median_low([1, 2, 3, 4]), statistics.median_high([1, 2, 3, 4]), statistics.median_low(times))
print(statistics.mode(["red", "blue", "red"]), statistics.multimode("aabbc"), statistics.multimode([]))
print(stdev(marks), pstdev(marks), stdev(times), pstdev([1, 2, 3, 4]), stdev([1e10, 1e10 + 1, 1e10 + 2]))
print(statistics.variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), statistics.variance([1, 2, 3, 4]), statistics.pvariance([1, 2, 3, 4]), statistics.pvariance(times))
print(statistics.quantiles([1, 2, 3, 4, 5]), statistics.quantiles(times, n=3), statistics.quantiles(marks, n=2, method="inclusive"))
print(statistics.harmonic_mean([40.0, 60.0]), statistics.harmonic_mean([2.5, 3.0, 10.0]), round(statistics.geometric_mean([54, 24, 36]), 9))
print(round(statistics.correlation([1, 2, 3, 4], [2, 4, 6, 9]), 12))
rng = random.Random(7)
noise = [rng.random() * 100 for _ in range(200)]
print(mean(noise), stdev(noise), statistics.variance(noise), pstdev(noise), median(noise), fmean(noise))
for check in (lambda: mean([]), lambda: median([]), lambda: stdev([]), lambda: statistics.mode([])):
    try:
        check()
    except StatisticsError as e:
        print(type(e).__name__, e, isinstance(e, ValueError))
try:
    stdev([1])
except ValueError as e:
    print(e)
