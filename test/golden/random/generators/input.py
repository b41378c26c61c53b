import random


class Dice:
    def __init__(self, seed, sides=6):
        self.rng = random.Random(seed)
        self.sides = sides

    def roll(self, count=1):
        return [self.rng.randint(1, self.sides) for _ in range(count)]


a, b = Dice(5), Dice(5, sides=20)
print(a.roll(5), b.roll(5), a.roll(), Dice("five").roll(3))
rng = random.Random(3)
items = ["x", "y", "z"]
rng.shuffle(items)
print(items, rng.choice(items), rng.choices(items, k=2), rng.sample(range(50), 4), rng.randrange(3))
print(rng.random(), rng.uniform(0, 5), rng.gauss(0, 1), rng.expovariate(2), rng.triangular(0, 2, 1))
print(rng.normalvariate(), rng.betavariate(1, 2), rng.gammavariate(2, 2), rng.lognormvariate(0, 0.5), rng.vonmisesvariate(1, 2))
print(rng.paretovariate(2), rng.weibullvariate(2, 1), rng.getrandbits(8), rng.randbytes(3))
state = rng.getstate()
before = rng.random()
rng.setstate(state)
print(before == rng.random())
rng.seed(3)
print(rng.random())
system = random.SystemRandom()
print(0 <= system.random() < 1, system.randint(3, 3), system.choice([7]))
