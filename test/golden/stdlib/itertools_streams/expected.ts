import { asyncGenerator, sleep } from "aio2ts/runtime/asyncio";
import {
  accumulate,
  batched,
  chain,
  chainFrom,
  count,
  cycle,
  dropwhile,
  islice,
  pairwise,
  repeatItem,
  takewhile,
  tee,
} from "aio2ts/runtime/itertools";
import {
  asPythonError,
  iter,
  max,
  next,
  print,
  type PyRange,
  range,
  ValueError,
  zip,
} from "aio2ts/runtime/python";

const rounds = asyncGenerator(async function* rounds(
  names: string[],
  total: number,
) {
  for (const [name, number] of zip(cycle(names), range(total))) {
    await sleep(0);
    yield `${name}${number}`;
  }
});

function* chunks(
  items: PyRange,
  size: number,
): Generator<number[], void, unknown> {
  const it = iter(items);
  let chunk: number[];
  while ((chunk = [...islice(it, 0, size)]).length > 0) {
    yield chunk;
  }
}

async function main(): Promise<void> {
  const items: string[] = [];
  for await (const name of rounds(["a", "b", "c"], 5)) {
    items.push(name);
  }
  print(items);
  print([...chunks(range(7), 3)]);
  const [first, second] = tee(count(1));
  print(
    next(first),
    next(first),
    next(second),
    tee(first, 3).map((each) => next(each)),
  );
  print([...batched("abcdefg", 3)]);
  print([...chain([1, 2], [3], range(4, 6))]);
  print([...chainFrom([[1], [2, 3], []])], [...chainFrom(["ab", "c"])]);
  print(
    [...islice(count(10, 5), 0, 3)],
    [...islice("abcdef", 1, 5, 2)],
    [...islice("abc", 0, null)],
  );
  print(
    [...accumulate([1, 2, 3, 4])],
    [...accumulate([3, 1, 5], (a2, b2) => max([a2, b2]))],
  );
  print([...accumulate([1, 2], (total, x) => total * 10 + x, 7)]);
  print(
    [...takewhile((x) => x < 3, [1, 2, 3, 1])],
    [...dropwhile((x) => x < 3, [1, 2, 3, 1])],
  );
  print(Array.from(pairwise([1, 4, 9, 16]), ([a, b]) => b - a));
  print([...repeatItem("x", 3)], [...zip("ab", repeatItem(0))]);
  const words = cycle(["tick", "tock"]);
  console.log(`${next(words)} ${next(words)} ${next(words)}`);
  try {
    [...batched([1], 0)];
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
