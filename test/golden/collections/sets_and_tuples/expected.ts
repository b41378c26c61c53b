import {
  addAll,
  asPythonError,
  at,
  countIn,
  Dict,
  difference,
  equals,
  frozenSet,
  indexIn,
  intersection,
  isDisjoint,
  isSubset,
  KeyError,
  lessEqual,
  lessThan,
  print,
  PySet,
  PyTypeError,
  removeFrom,
  repeat,
  setItem,
  str,
  symmetricDifference,
  tuple,
  tupleFrom,
  union,
} from "aio2ts/runtime/python";

const seen = new Set<number>();
for (const n of [3, 1, 3, 2, 1]) {
  if (!seen.has(n)) {
    seen.add(n);
    console.log(`new ${n}`);
  }
}
print(
  seen.size,
  [...seen].sort((a, b) => a - b),
  seen.has(3),
  equals(new Set([1, 2]), new Set([2, 1])),
  new Set([1, 1]),
);
const a = new Set([1, 2, 3]);
const b = new Set([2, 3, 4]);
print(
  [...union(a, b)].sort((a, b) => a - b),
  [...intersection(a, b)].sort((a, b) => a - b),
  [...difference(a, b)].sort((a, b) => a - b),
  [...symmetricDifference(a, b)].sort((a, b) => a - b),
  lessEqual(a, b),
  lessThan(new Set([2]), a),
  isDisjoint(a, new Set([9])),
);
print(
  [...union(a, [7])].sort((a, b) => a - b),
  [...intersection(a, b)].sort((a, b) => a - b),
  [...difference(a, b)].sort((a, b) => a - b),
  isSubset(a, new Set([1, 2, 3, 4])),
);
a.delete(9);
a.delete(1);
addAll(a, new Set([5]));
removeFrom(a, 5);
print(
  [...a].sort((a, b) => a - b),
  new Set<unknown>(),
  frozenSet([1]),
  new PySet([tuple("x", 1)]),
);
try {
  removeFrom(a, 99);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  console.log(`KeyError: ${e.message}`);
}

const point = tuple(3, 4);
const single = tuple(1);
print(
  point,
  single,
  tuple(),
  point.length,
  tuple(...point, ...single),
  repeat(point, 2),
  equals(point, tuple(3, 4)),
  lessThan(tuple(1, 2), tuple(1, 3)),
);
print(
  indexIn(point, 4),
  countIn(tuple(1, 1, 2), 1),
  tupleFrom([1, 2]),
  tupleFrom("ab"),
  tuple(1, "a", null, [2]),
);
const cache = new Dict([
  [point, "here"],
  [tuple(0, 0), "origin"],
]);
console.log(
  `${at(cache, tuple(3, 4))} ${str(cache.has(tuple(0, 0)))} ${str(cache.has(tuple(5, 5)))}`,
);
try {
  setItem(point, 0, 1);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(`TypeError: ${e.message}`);
}
const pairs = new PySet([tuple(1, 2), tuple(1, 2), tuple(2, 1)]);
console.log(`${pairs.size} ${str(pairs.has(tuple(2, 1)))}`);
