import {
  floatStr,
  max,
  print,
  range,
  round,
  sumFloat,
  typed,
} from "aio2ts/runtime/python";
import {
  betavariate,
  expovariate,
  gammavariate,
  gauss,
  lognormvariate,
  normalvariate,
  paretovariate,
  seed,
  triangular,
  vonmisesvariate,
  weibullvariate,
} from "aio2ts/runtime/random";

seed(99);
print(
  typed(
    Array.from(range(4), () => gauss(0, 1)),
    "list[float]",
  ),
  typed(gauss(), "float"),
);
print(
  typed(
    Array.from(range(3), () => normalvariate(10, 2.5)),
    "list[float]",
  ),
  typed(normalvariate(), "float"),
);
console.log(
  `${floatStr(expovariate(0.5))} ${floatStr(expovariate())} ${floatStr(triangular())} ${floatStr(triangular(1, 5, 2))}`,
);
console.log(
  `${floatStr(betavariate(2, 3))} ${floatStr(gammavariate(0.5, 2))} ${floatStr(gammavariate(9, 0.5))} ${floatStr(gammavariate(1, 1))}`,
);
console.log(
  `${floatStr(lognormvariate(0, 0.25))} ${floatStr(paretovariate(3))} ${floatStr(weibullvariate(1, 1.5))} ${floatStr(vonmisesvariate(0, 4))}`,
);
const rolls = Array.from(range(1000), () => gauss(100, 15));
console.log(
  `${floatStr(round(sumFloat(rolls) / rolls.length, 6))} ${floatStr(round(max(rolls), 6))}`,
);
