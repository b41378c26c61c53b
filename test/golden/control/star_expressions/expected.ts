import {
  equals,
  map,
  max,
  min,
  print,
  printTo,
  pyStr,
  range,
  sorted,
  sum,
  tuple,
  unpackStar,
} from "aio2ts/runtime/python";

function bounds(values: (number | string)[]): readonly (number | string)[] {
  return tuple(min(values), max(values), ...sorted(values).slice(0, 2));
}

const numbers: (number | string)[] = [3, 1, 2];
printTo({ sep: "|" }, ...numbers, ..."ab");
print(
  [...numbers, ...range(2)],
  tuple(...numbers),
  equals(new Set([...numbers, 9]), new Set([1, 2, 3, 9])),
  new Map<string, number>([
    ...Object.entries({ a: 1 }),
    ...new Map<string, number>([["b", 2]]),
  ]),
);
print(bounds(numbers), max([...numbers, 7]), [
  ...map((x2) => pyStr(x2), numbers),
]);
const [a, _, b] = unpackStar("hello", 1, 1);
const [init, last] = unpackStar(numbers, 0, 1);
const [[x, ...ys], z] = [[1, 2, 3], 4];
print(a, b, init, last, x, ys, z);
for (const [name, ...scores] of [tuple("ann", 1, 2), tuple("bob")]) {
  print(name, scores, sum(scores));
}
let i = 0;
const j = 0;
const [part, part2] = [2, "first"];
i = part;
numbers[i] = part2;
print(i, numbers);
