import { gather, lazy, run, sleep } from "aio2ts/runtime/asyncio";
import {
  combinations,
  groupby,
  permutations,
  product,
  starmap,
  zipLongest,
} from "aio2ts/runtime/itertools";
import {
  add,
  formatInt,
  len,
  print,
  printTo,
  range,
  tuple,
  zip,
} from "aio2ts/runtime/python";

async function score(home: unknown, away: unknown): Promise<number> {
  await sleep(0.001 * (len(home) - len(away) + 5));
  return len(home) - len(away);
}

async function main(): Promise<void> {
  const teams = ["Ajax", "Bern", "Celtic"];
  const matches = [...combinations(teams, 2)];
  const scores = await gather([...starmap(lazy(score), matches)]);
  for (const item of zip(matches, scores)) {
    const [[home, away], points] = item;
    console.log(`${home} - ${away}: ${formatInt(points, "+d")}`);
  }

  print(
    Array.from(permutations("abc"), (p) => p.join("")),
    [...permutations(range(4), 2)].length,
  );
  print(
    [...product(["ab", [1, 2]])],
    Array.from(product(["01"], 3), (bits) => bits.join("")),
  );
  for (const item2 of product([range(2), range(2)])) {
    const [row, column] = item2;
    printTo({ end: "; " }, row, column);
  }
  console.log();

  const words = ["apple", "avocado", "banana", "blueberry", "apricot"];
  for (const [letter, group] of groupby(words, (word) => word[0])) {
    print(letter, [...group]);
  }
  print(
    Array.from(groupby("aaabbc"), ([key, group]) =>
      tuple(key, [...group].length),
    ),
  );
  print(
    [...zipLongest([[1, 2, 3], "ab"])],
    [...zipLongest(["a", [1, 2]], "-")],
  );
  print([...starmap((a, b) => add(a, b), zip([1, 2], [10, 20]))]);
  print([...combinations([1, 2], 3)], [...permutations([1, 2], 3)]);
}

await run(main);
