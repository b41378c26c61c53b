import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  all,
  generator,
  lessEqual,
  lessThan,
  NotPortedError,
  print,
  range,
  sorted,
} from "aio2ts/runtime/python";

async function worker(
  name: string,
  results: Map<string, unknown>,
): Promise<void> {
  await sleep(
    ((): never => {
      throw new NotPortedError("`random`, which no map covers,");
    })(),
  );
  results.set(
    name,
    ((): never => {
      throw new NotPortedError("`random`, which no map covers,");
    })(),
  );
}

async function main(): Promise<void> {
  throw new NotPortedError("`random`, which no map covers,");
  const results = new Map<string, unknown>();
  await gather(Array.from(range(4), (i) => () => worker(`w${i}`, results)));
  const value = sorted(results.keys());
  const source = results.values();
  print(
    value,
    all(
      generator(function* () {
        for (const n of source) {
          yield lessEqual(1, n) && lessEqual(n, 6);
        }
      })(),
    ),
  );
  const value3 = ((): never => {
    throw new NotPortedError("`random`, which no map covers,");
  })();
  const value2 = ((): never => {
    throw new NotPortedError("`random`, which no map covers,");
  })();
  print(value3, lessEqual(0, value2) && lessThan(value2, 1));
}

await run(main);
