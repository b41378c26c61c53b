import {
  asIntegerRatio,
  bitCount,
  bitInvert,
  bitLength,
  divmod,
  float,
  floatStr,
  floorDivFloat,
  int,
  maxOf,
  minOf,
  modFloat,
  power,
  powerMod,
  print,
  repeat,
  round,
  shiftRight,
  str,
  sumFloat,
  typed,
} from "aio2ts/runtime/python";

const n = 10;
const x = 2.5;
console.log(
  `${bitLength(n)} ${bitCount(n)} ${7} ${0} ${n} ${1} ${n} ${str(true)}`,
);
print(
  Number.isInteger(x),
  Number.isInteger(4.0),
  typed(x, "float"),
  typed(0, "float"),
  asIntegerRatio(x),
  asIntegerRatio(3),
  typed(x, "float"),
);
print(
  power(2, 5),
  typed(power(2, -1), "float"),
  powerMod(3, 4, 5),
  divmod(17, 5),
  typed(round(2.567, 1), "float"),
  round(15, -1),
  round(7.0),
  typed(Math.abs(-0.0), "float"),
);
console.log(
  `${int("ff", 16)} ${int("0b11", 0)} ${int(" 42 ")} ${int("1_000")} ${floatStr(float("1e3"))} ${floatStr(-Infinity)} ${floatStr(float(" 2 "))} ${str([].length > 0)}`,
);
console.log(
  `${10 ** 3} ${str(Math.sqrt(2) * Math.sqrt(2) === 2)} ${str((1e3 as number) === 1000)} ${floatStr(floorDivFloat(7, 2.0))} ${floatStr(floorDivFloat(-7, 2.0))} ${floatStr(modFloat(5.5, 2))} ${(-5) ** 2} ${-(5 ** 2)}`,
);
print(
  typed(sumFloat(repeat([0.1], 3)), "float"),
  typed(sumFloat([1, 2.5]), "int | float"),
  typed(minOf(2, 1.5), "int | float"),
  maxOf("b", "a"),
  3 & bitInvert(1),
  1 << 10,
  shiftRight(-8, 1),
  6 ^ 3,
);
console.log(
  `${floatStr(1e15)} ${floatStr(1e16)} ${floatStr(1e-4)} ${floatStr(1e-5)} ${floatStr(12345678901234.5)} ${floatStr(0.1 * 3)} ${floatStr(100 * 1.1)} ${str((3.0 as number) === 3)} ${floatStr(1_000.5)}`,
);
