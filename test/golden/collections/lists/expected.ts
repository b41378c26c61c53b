import {
  all,
  any,
  asPythonError,
  countIn,
  enumerate,
  equals,
  extend,
  filter,
  IndexError,
  indexIn,
  insert,
  lessThan,
  max,
  pop,
  print,
  range,
  rangeList,
  remove,
  repeat,
  sort,
  sorted,
  sumOf,
  tuple,
  typed,
  typeName,
  ValueError,
  zip,
} from "aio2ts/runtime/python";

const xs = [3, 1, 2];
xs.push(5);
extend(xs, [4, 4]);
xs.unshift(9);
insert(xs, -1, 7);
print(xs, xs.length, indexIn(xs, 4), countIn(xs, 4));
remove(xs, 4);
print(pop(xs), pop(xs, 0), xs);
xs.sort((a, b) => a - b);
print(xs);
xs.sort((a, b) => b - a);
xs.reverse();
print(xs, sorted(xs, { key: (n) => -n }), xs.toReversed());
const people = [tuple("Bob", 25), tuple("Al", 30), tuple("Cy", 25)];
sort(people, { key: (p) => p[1] });
print(people, sorted(people, { key: (p) => tuple(-p[1], p[0]) }));
print(
  [1, 2, 3],
  repeat([0], 3),
  equals([1, 2], [1, 2]),
  lessThan([1, 2], [1, 3]),
  equals([], tuple()),
  xs.includes(2),
);
const ys = [...xs];
ys.length = 0;
print(xs, ys, [..."ab"], rangeList(0, 3), [...Object.keys({ k: 1 })]);
print([...zip([1, 2, 3], "ab")], [...enumerate("ab", 1)], [1, 2].map(String), [
  ...filter(null, [0, 1, "", 2]),
]);
print(
  Math.min(3, 1),
  max([2, 8], { key: (n) => -n }),
  max([], { default: "none" }),
  sumOf([[1], [2]], []),
);
const matrix = Array.from(range(2), () => repeat([0], 2));
matrix[0][1] = 5;
print(
  matrix,
  any([]),
  all([]),
  typed([null, true, 1.5, "s"], "[None, bool, float, str]"),
);
for (const bad of [
  () => remove(xs, 99),
  () => pop([]),
  () => indexIn(xs, "q"),
]) {
  try {
    bad();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError || e instanceof IndexError)) {
      throw e;
    }
    console.log(`${typeName(e) + ":"} ${e.message}`);
  }
}
