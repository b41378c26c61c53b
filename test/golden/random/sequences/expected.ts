import {
  asPythonError,
  IndexError,
  print,
  PyTypeError,
  range,
  rangeList,
  tuple,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import { choice, choices, sample, seed, shuffle } from "aio2ts/runtime/random";

seed(2024);
const names = ["ann", "bob", "cy", "dee", "eve"];
console.log(
  `${choice(names)} ${choice("xyz")} ${choice(tuple(1, 2))} ${choice(range(100, 200))}`,
);
print(
  choices(names, undefined, { k: 4 }),
  choices("ab", [1, 9], { k: 8 }),
  choices([1, 2, 3], undefined, { cumWeights: [1, 2, 10] }),
);
print(
  sample(names, 3),
  sample(range(1000), 5),
  sample(range(10 ** 6), 8),
  sample("abc", 3),
);
print(sample(["red", "blue"], 5, { counts: [4, 2] }));
const deck = rangeList(0, 12);
shuffle(deck);
print(deck);
shuffle(names);
print(names, choices("0123456789abcdef", undefined, { k: 16 }).join(""));
for (const call of [
  () => choice([]),
  () => sample([1], 2),
  () => sample(new Set([1, 2]), 1),
  () => choices([1, 2], [1]),
  () => choices([1], [0]),
]) {
  try {
    call();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(
      error instanceof IndexError ||
      error instanceof ValueError ||
      error instanceof PyTypeError
    )) {
      throw error;
    }
    console.log(`${typeName(error)} ${error.message}`);
  }
}
