import {
  gather,
  getRunningLoop,
  run,
  sleepInThread,
} from "aio2ts/runtime/asyncio";
import { ThreadPoolExecutor } from "aio2ts/runtime/concurrent";
import {
  asPythonError,
  partial,
  print,
  range,
  signature,
  sum,
  ValueError,
} from "aio2ts/runtime/python";

async function fetch(name: string, delay: number): Promise<string> {
  await sleepInThread(delay);
  console.log(`end ${name}`);
  return `<${name}>`;
}

signature(fetch, "name, delay");

function total(limit: number): number {
  return sum([...range(limit)]);
}

async function fails(): Promise<void> {
  await sleepInThread(0.01);
  throw new ValueError("no");
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const future = loop.runInExecutor(null, fetch, "one", 0.02);
  console.log(await future.join());
  const threadPoolExecutor = new ThreadPoolExecutor(1);
  const pool = threadPoolExecutor;
  try {
    const jobs = Array.from("ab", (name) =>
      loop.runInExecutor(pool, partial(fetch, [name, 0.01])),
    );
    print(await gather(jobs));
    console.log(
      await loop.runInExecutor(pool, async () => await fetch("c", 0.01)).join(),
    );
    console.log(`${await loop.runInExecutor(pool, total, 100).join()}`);
    loop.setDefaultExecutor(pool);
    try {
      await loop.runInExecutor(null, fails).join();
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      console.log(`failed: ${error.message}`);
    }
  } finally {
    await threadPoolExecutor.shutdown();
  }
}

await run(main);
