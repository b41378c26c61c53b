import {
  type Coroutine,
  iscoroutine,
  join,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { add, call, multiply, print } from "aio2ts/runtime/python";

async function process_(
  items: (number | string)[] | string,
  onItem:
    | ((n: number | string) => Promise<number | string>)
    | ((a: string) => string)
    | ((item: number | string) => Promise<number>),
  onDone:
    | ((
        results: (number | Coroutine<number | string> | string)[],
      ) => Promise<void>)
    | null = null,
): Promise<(number | Coroutine<number | string> | string)[]> {
  const results: (number | Coroutine<number | string> | string)[] = [];
  for (const item of items) {
    let outcome: Coroutine<number | string> | number | string = call(onItem, [
      item,
    ]) as Coroutine<number | string> | string;
    if (iscoroutine(outcome)) {
      outcome = (await join(outcome)) as number | string;
    }
    results.push(outcome);
  }
  if (onDone !== null) {
    await onDone(results);
  }
  return results;
}

async function slowSquare(n: number | string): Promise<number | string> {
  await sleep(0);
  return multiply(n, n) as number | string;
}

async function report(
  results: (number | Coroutine<number | string> | string)[],
): Promise<void> {
  print("done:", results);
}

class Collector {
  seen: (number | string)[];

  constructor() {
    this.seen = [];
  }

  async collect(item: number | string): Promise<number> {
    this.seen.push(item);
    return this.seen.length;
  }
}

async function main(): Promise<void> {
  await process_([1, 2], slowSquare, report);
  print(await process_("ab", (value: string) => value.toUpperCase()));
  const collector = new Collector();
  print(
    await process_(
      ["x", "y"],
      async (item: number | string) => collector.collect(item),
      report,
    ),
    collector.seen,
  );
  print(
    await process_(
      [1],
      async (n: number | string) => await slowSquare(add(n, 1) as number),
    ),
  );
}

await run(main);
