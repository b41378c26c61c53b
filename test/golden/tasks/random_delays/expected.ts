import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  all,
  generator,
  print,
  range,
  sorted,
  str,
} from "aio2ts/runtime/python";
import { choice, randint, random, seed, uniform } from "aio2ts/runtime/random";

async function worker(
  name: string,
  results: Map<string, number>,
): Promise<void> {
  await sleep(uniform(0.001, 0.005));
  results.set(name, randint(1, 6));
}

async function main(): Promise<void> {
  seed(7);
  const results = new Map<string, number>();
  await gather(Array.from(range(4), (i) => () => worker(`w${i}`, results)));
  const value = sorted(results.keys());
  const source = results.values();
  print(
    value,
    all(
      generator(function* () {
        for (const n of source) {
          yield 1 <= n && n <= 6;
        }
      })(),
    ),
  );
  const value3 = choice(["only"]);
  const value2 = random();
  console.log(`${value3} ${str(0 <= value2 && value2 < 1)}`);
}

await run(main);
