import { floatStr, print, range, str, typed } from "aio2ts/runtime/python";
import { Random, SystemRandom } from "aio2ts/runtime/random";

class Dice {
  rng: Random;
  sides: number;

  constructor(seed: number | string, sides: number = 6) {
    this.rng = new Random(seed);
    this.sides = sides;
  }

  roll(count: number = 1): number[] {
    return Array.from(range(count), () => this.rng.randint(1, this.sides));
  }
}

const a = new Dice(5);
const b = new Dice(5, 20);
print(a.roll(5), b.roll(5), a.roll(), new Dice("five").roll(3));
const rng = new Random(3);
const items = ["x", "y", "z"];
rng.shuffle(items);
print(
  items,
  rng.choice(items),
  rng.choices(items, undefined, { k: 2 }),
  rng.sample(range(50), 4),
  rng.randrange(3),
);
console.log(
  `${floatStr(rng.random())} ${floatStr(rng.uniform(0, 5))} ${floatStr(rng.gauss(0, 1))} ${floatStr(rng.expovariate(2))} ${floatStr(rng.triangular(0, 2, 1))}`,
);
console.log(
  `${floatStr(rng.normalvariate())} ${floatStr(rng.betavariate(1, 2))} ${floatStr(rng.gammavariate(2, 2))} ${floatStr(rng.lognormvariate(0, 0.5))} ${floatStr(rng.vonmisesvariate(1, 2))}`,
);
print(
  typed(rng.paretovariate(2), "float"),
  typed(rng.weibullvariate(2, 1), "float"),
  rng.getrandbits(8),
  rng.randbytes(3),
);
const state = rng.getstate();
const before = rng.random();
rng.setstate(state);
console.log(str(before === rng.random()));
rng.seed(3);
console.log(floatStr(rng.random()));
const system = new SystemRandom();
const value = system.random();
console.log(
  `${str(0 <= value && value < 1)} ${system.randint(3, 3)} ${system.choice([7])}`,
);
