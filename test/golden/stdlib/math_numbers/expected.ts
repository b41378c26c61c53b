import {
  ceil,
  comb,
  copysign,
  exp,
  expm1,
  factorial,
  floor,
  fmod,
  fsum,
  gcd,
  isclose,
  isqrt,
  lcm,
  log,
  log10,
  log1p,
  log2,
  mathPow,
  modf,
  perm,
  prod,
  sqrt,
} from "aio2ts/runtime/math";
import {
  asPythonError,
  fixed,
  floatStr,
  floorMod,
  OverflowError,
  print,
  repeat,
  str,
  sumFloat,
  truncate,
  typed,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

console.log(
  `${gcd(12, 18)} ${gcd()} ${lcm(4, 6, 10)} ${isqrt(17)} ${factorial(10)}`,
);
console.log(`${comb(5, 2)} ${perm(5, 2)} ${perm(4)} ${comb(3, 5)}`);
console.log(
  `${prod([1, 2, 3, 4])} ${floatStr(prod([0.5, 4]))} ${prod([2, 3], 10)}`,
);
console.log(
  `${floatStr(fsum(repeat([0.1], 10)))} ${str(sumFloat(repeat([0.1], 10)) === 1.0)}`,
);
console.log(`${ceil(2.1)} ${ceil(-2.1)} ${floor(-2.1)} ${truncate(-2.7)} ${7}`);
console.log(
  `${floatStr(Math.abs(-3))} ${floatStr(copysign(2, -0.0))} ${floatStr(fmod(-7, 3))} ${floorMod(-7, 3)}`,
);
print(
  typed(modf(3.25), "tuple[float, float]"),
  typed(modf(-2.5), "tuple[float, float]"),
);
const [fraction, whole] = modf(10.75);
console.log(`${floatStr(fraction)} ${floatStr(whole)}`);
console.log(
  `${floatStr(sqrt(16))} ${floatStr(sqrt(2))} ${fixed(Math.cbrt(27), 9)} ${floatStr(mathPow(2, 10))}`,
);
console.log(
  `${fixed(exp(1), 9)} ${fixed(expm1(1e-5), 12)} ${fixed(log1p(1e-5), 12)}`,
);
console.log(
  `${floatStr(log2(8))} ${floatStr(log10(1000))} ${fixed(log(10), 9)} ${fixed(log(8, 2), 6)}`,
);
console.log(
  `${str(isclose(0.1 + 0.2, 0.3))} ${str(isclose(1, 1.1, { relTol: 0.2 }))} ${str(isclose(0, 1e-12, { absTol: 1e-9 }))}`,
);
for (const value of [1.0, Infinity, -Infinity, NaN]) {
  console.log(
    `${floatStr(value)} ${str(Number.isFinite(value))} ${str(Math.abs(value) === Infinity)} ${str(Number.isNaN(value))}`,
  );
}

for (const compute of [
  () => sqrt(-1),
  () => log(0),
  () => factorial(-1),
  () => isqrt(-4),
  () => comb(-1, 2),
  () => exp(1000),
  () => ceil(NaN),
  () => floor(Infinity),
]) {
  try {
    compute();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError || error instanceof OverflowError)) {
      throw error;
    }
    console.log(`${typeName(error)} ${error.message}`);
  }
}
