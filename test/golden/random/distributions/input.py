import random

random.seed(99)
print([random.gauss(0, 1) for _ in range(4)], random.gauss())
print([random.normalvariate(10, 2.5) for _ in range(3)], random.normalvariate())
print(random.expovariate(0.5), random.expovariate(), random.triangular(), random.triangular(1, 5, 2))
print(random.betavariate(2, 3), random.gammavariate(0.5, 2), random.gammavariate(9, 0.5), random.gammavariate(1, 1))
print(random.lognormvariate(0, 0.25), random.paretovariate(3), random.weibullvariate(1, 1.5), random.vonmisesvariate(0, 4))
rolls = [random.gauss(100, 15) for _ in range(1000)]
print(round(sum(rolls) / len(rolls), 6), round(max(rolls), 6))
