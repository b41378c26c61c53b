import random
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Walker:
    rng: random.Random
    x: int = 0
    y: int = 0
    path: list[tuple[int, int]] = field(default_factory=list)

    def step(self) -> None:
        dx, dy = self.rng.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
        self.x += dx
        self.y += dy
        self.path.append((self.x, self.y))


def estimate_pi(samples: int) -> float:
    inside = 0
    for _ in range(samples):
        x, y = random.random(), random.uniform(-1, 1)
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / samples


random.seed(1234)
print(estimate_pi(5000), random.randint(1, 100), random.choice("abc"))
walkers = [Walker(random.Random(seed)) for seed in ("red", "blue", 3)]
for _ in range(50):
    for walker in walkers:
        walker.step()
for walker in walkers:
    print(walker.x, walker.y, len(set(walker.path)), walker.path[:3])
rolls = Counter(sum(random.choices(range(1, 7), k=2)) for _ in range(1000))
print(rolls.most_common(3), min(rolls), max(rolls))
deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "23456789TJQKA"]
random.shuffle(deck)
hands = [sorted(deck[i::4][:5]) for i in range(4)]
print(hands)
print(random.sample(deck, 4), [round(random.gauss(50, 10), 6) for _ in range(3)], round(random.expovariate(1.5), 8))
print("".join(random.choices("ACGT", weights=[4, 1, 1, 4], k=20)), random.randrange(0, 100, 5))
