import { aiter, anext, asyncGenerator, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  filter,
  floorMod,
  iter,
  iterUntil,
  map,
  next,
  power,
  print,
  range,
  reversed,
  StopAsyncIteration,
  str,
  zip,
} from "aio2ts/runtime/python";

const letters = asyncGenerator(async function* letters() {
  for (const letter of "abc") {
    yield letter;
    await sleep(0);
  }
});

const echo = asyncGenerator(async function* echo() {
  let received: number | string | null = null;
  while (true) {
    received = ((yield `got ${str(received)}`) ?? null) as
      number | string | null;
  }
});

async function main(): Promise<void> {
  const it = aiter(letters());
  console.log(`${await anext(it)} ${await anext(aiter(it))}`);
  console.log(`${await anext(it)} ${await anext(it, "end")}`);
  try {
    await anext(it);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof StopAsyncIteration)) {
      throw error;
    }
    console.log("StopAsyncIteration");
  }

  const gen = echo();
  console.log(
    `${await gen.asend(null)} ${await gen.asend(1)} ${await gen.asend("x")}`,
  );
  await gen.aclose();

  const numbers = iter([1, 2, 3]);
  print(next(numbers), [...numbers], next(numbers, null));
  print(
    [...zip(range(3), "abcd")],
    [...iterUntil(() => 5, 5)],
    [...map((base, exp) => power(base, exp), [2, 3], [3, 2])],
  );
  print(
    [...reversed(range(3))],
    [...filter((n) => floorMod(n, 2), range(5))],
    new Map(zip("ab", [1, 2])),
  );
}

await main();
