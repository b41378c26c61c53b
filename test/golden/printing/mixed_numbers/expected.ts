import {
  absolute,
  asPythonError,
  at,
  Dict,
  floatStr,
  frozenSet,
  map,
  percent,
  power,
  print,
  pyFloat,
  pyInt,
  PySet,
  PyTypeError,
  repr,
  round,
  str,
  tuple,
  typed,
} from "aio2ts/runtime/python";

for (const make of [
  () => new Dict([[[], 1]]),
  () => new PySet([[1], 2]),
  () => new Dict([[new Map<unknown, unknown>(), 1]]),
  () => new Dict([[frozenSet([1]), 2]]),
  () => new Dict([[tuple(1, 2), 3]]),
  () => new Dict([[tuple(1, [2]), 3]]),
  () =>
    new Dict<
      | unknown[]
      | Map<unknown, unknown>
      | ReadonlySet<number>
      | readonly [number, number | number[]]
      | string,
      number | Map<number, number>
    >([["a", new Map([[1, 2]])]]),
]) {
  try {
    print(make());
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof PyTypeError)) {
      throw e;
    }
    console.log(e.message);
  }
}
const d = new Dict([[frozenSet([1, 2]), "x"]]);
console.log(
  `${at(d, frozenSet([2, 1]))} ${str(d.has(frozenSet([1, 2])))} ${str(d.has(frozenSet([3])))}`,
);
const s = new PySet([frozenSet([1]), frozenSet([1])]);
console.log(`${s.size}`);
print(
  [...map((base, exp) => power(base, exp), [2, 3], [3, 2])],
  typed(
    [-1.0, 2.0].map((x2) => absolute(x2)),
    "list[float]",
  ),
  [-1, 2].map((x3) => absolute(x3)),
  [...map((number) => round(number), [1.5, 2.5])],
  Array.from("12", (x4) => pyInt(x4)),
  typed(
    Array.from("12", (x5) => pyFloat(x5)),
    "list[float]",
  ),
);
console.log(
  `${false ? "%s %(a)s" : percent("%(a)s %(b).1f", typed({ a: 1.0, b: 2 }, '{"a": float, "b": int}'))} ${percent("%s", typed(2.0, "float"))} ${percent("%s,%s", typed(tuple(1.0, [2.0]), "tuple[float, list[float]]"))} ${percent("%r", typed(tuple(tuple(1.0)), "tuple[tuple[float]]"))} ${percent("%d%%", typed(3.0, "float"))}`,
);
const x = 1;
const y = 2.0;
const z = "s";
print(
  typed([x, y, z], "[int, float, str]"),
  typed(tuple(x, [y]), "tuple[int, list[float]]"),
  typed({ x, y }, '{"x": int, "y": float}'),
  typed({ x: [y, 1] }, '{"x": [float, int]}'),
  typed([[1, 2.0], [3.0]], "[[int, float], list[float]]"),
  typed([1.0, 2.0], "list[float]"),
  [],
  tuple(),
  typed([null, 1.0], "[None, float]"),
);
console.log(
  `${str(typed([x, y], "[int, float]"))} ${repr(typed(tuple(x, y), "tuple[int, float]"))} ${floatStr(y)} ${str(typed([x, y], "[int, float]"))} ${repr(typed({ a: y }, '{"a": float}'))}`,
);
