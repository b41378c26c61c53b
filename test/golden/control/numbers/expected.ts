import {
  bin,
  bitInvert,
  divmod,
  equals,
  float,
  floatStr,
  floorDivFloat,
  floorMod,
  hex,
  int,
  isInstance,
  maxOf,
  min,
  modFloat,
  oct,
  power,
  print,
  pyInt,
  range,
  round,
  str,
  sum,
  sumFloat,
  truncate,
  typed,
  typeName,
} from "aio2ts/runtime/python";

console.log(
  `${Math.floor(7 / 2)} ${Math.floor(-7 / 2)} ${7 % 3} ${floorMod(-7, 3)} ${floorMod(7, -3)} ${floatStr(floorDivFloat(7.5, 2))} ${floatStr(modFloat(-7.5, 2))}`,
);
print(
  typed(7 / 2, "float"),
  typed(6 / 2, "float"),
  2 ** 10,
  typed(power(2, -1), "float"),
  typed(Math.sqrt(2), "float"),
  divmod(-7, 2),
);
console.log(
  `${floatStr(1 + 1.0)} ${floatStr(3 * 1.5)} ${floatStr(10 - 0.5)} ${floatStr(1e3)} ${floatStr(1e16)} ${floatStr(1e-7)} ${floatStr(123456789.0 * 1000)}`,
);
console.log(
  `${floatStr(0.1 + 0.2)} ${floatStr(1 / 3)} ${floatStr(100.0)} ${floatStr(-0.0)} ${floatStr(1e300 * 1e10)} ${floatStr(NaN)}`,
);
console.log(
  `${truncate(3.9)} ${truncate(-3.9)} ${int("42")} ${floatStr(float("2.5"))} ${round(2.5)} ${round(3.5)} ${floatStr(round(2.675, 2))} ${round(1234, -2)}`,
);
print(
  Math.abs(-3),
  typed(Math.abs(-2.5), "float"),
  typed(maxOf(1, 2.5), "int | float"),
  min([3, 1, 2]),
  typed(sumFloat([0.5, 0.5]), "float"),
  sum(range(5)),
);
console.log(
  `${0xff} ${0b1010} ${0o17} ${1_000_000} ${hex(255)} ${bin(10)} ${oct(8)}`,
);
console.log(`${5 & 3} ${5 | 3} ${5 ^ 3} ${bitInvert(5)} ${1 << 4} ${256 >> 2}`);
console.log(
  `${Number(true) + Number(true)} ${str(equals(true, 1))} ${Number(true)} ${floatStr(3)} ${floatStr(3.0)} ${str(Boolean("False"))}`,
);
console.log(
  `${str((10 as number) === 10.0)} ${str((3 as number) !== 3.5)} ${str(isInstance(true, pyInt))} ${str(isInstance(typed(1.0, "float"), pyInt))}`,
);
let count: number = 7;
count = Math.floor(count / 2);
count = count ** 3;
count = floorMod(count, 10);
count -= 0.5;
console.log(
  `${floatStr(count)} ${typeName(typed(count, "float"))} ${typeName(1)} ${typeName(true)}`,
);
