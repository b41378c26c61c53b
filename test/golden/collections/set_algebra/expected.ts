import {
  addAll,
  asPythonError,
  difference,
  dropAll,
  equals,
  frozenSet,
  greaterThan,
  isDisjoint,
  isSubset,
  isSuperset,
  keepAll,
  KeyError,
  lessEqual,
  popFrom,
  print,
  symmetricDifference,
  toggleAll,
  union,
} from "aio2ts/runtime/python";

let a = new Set([1, 2, 3]);
const b = frozenSet([3, 4]);
print(
  [...symmetricDifference(a, b)].sort((a, b) => a - b),
  [...symmetricDifference(b, [3, 5])].sort((a, b) => a - b),
  isSuperset(a, [1, 2]),
  isSuperset(b, new Set([4])),
);
print(
  [...union(b, [9])].sort((a, b) => a - b),
  [...union(b, new Set([1]))].sort((a, b) => a - b),
  isSubset(b, new Set([3, 4, 5])),
  isDisjoint(a, b),
  [...difference(b, new Set([4]))].sort((a, b) => a - b),
);
const c = union(a);
keepAll(c, new Set([2, 3, 7]));
print([...c].sort((a, b) => a - b));
dropAll(c, [2]);
print(c);
toggleAll(c, new Set([3, 8]));
print(c, popFrom(c), c);
addAll(a, new Set([10]));
keepAll(a, new Set([1, 2, 10]));
dropAll(a, new Set([2]));
toggleAll(a, new Set([1, 5]));
print(
  [...a].sort((a, b) => a - b),
  a.size,
  a.has(10),
  equals(a, new Set([5, 10])),
  !equals(a, b),
  lessEqual(new Set([1]), new Set([1, 2])),
  greaterThan(new Set([1, 2]), new Set([1])),
);
try {
  popFrom(new Set<unknown>());
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  console.log(e.message);
}
