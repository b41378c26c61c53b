import {
  at,
  bitwiseAnd,
  bitwiseOr,
  contains,
  enumerate,
  equals,
  items as pythonItems,
  iter,
  keys as pythonKeys,
  len,
  max,
  next,
  print,
  printTo,
  reversed,
  sorted,
  subtract,
  sum,
  tuple,
  typeName,
  unpackStar,
  values as pythonValues,
} from "aio2ts/runtime/python";

const prices = new Map([
  ["tea", 3],
  ["cake", 4],
]);
const keys = pythonKeys(prices);
const values = pythonValues(prices);
const items = pythonItems(prices);
print(keys, values, items);
prices.set("jam", 2);
// views follow the dictionary
print(
  len(keys),
  [...values],
  contains(items, tuple("jam", 2)),
  contains(keys, "tea"),
  contains(values, 4),
);
print(
  sorted(bitwiseOr(keys, new Set(["x"])) as Iterable<string>),
  bitwiseAnd(keys, new Set(["tea", "x"])) as Iterable<string>,
  sorted(subtract(keys, new Set(["tea"])) as Iterable<string>),
  equals(keys, new Set(["tea", "cake", "jam"])),
);
for (const [i, [name, price]] of enumerate(items)) {
  printTo({ end: "; " }, i, name, price);
}
console.log();
print(
  max(values),
  sum(values),
  [...reversed(prices)],
  next(iter(items)),
  typeName(keys),
);
const [first, _] = unpackStar(keys, 1, 0);
print(first, equals(new Map(items), prices), at([...items], -1));
