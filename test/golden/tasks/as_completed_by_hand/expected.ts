import {
  asCompleted,
  enumerateLater,
  join,
  run,
  sleep,
  sleepInThread,
  zipLater,
} from "aio2ts/runtime/asyncio";
import {
  futuresAsCompleted,
  ThreadPoolExecutor,
} from "aio2ts/runtime/concurrent";
import { enumerate, next, print, zip } from "aio2ts/runtime/python";

async function work(n: number): Promise<number> {
  await sleep(n / 50);
  return n;
}

async function block(n: number): Promise<number> {
  await sleepInThread(n / 50);
  return n;
}

async function main(): Promise<void> {
  const results = asCompleted([() => work(2), () => work(1), () => work(3)]);
  print(
    (await join(next(results))) ?? null,
    (await join(next(results))) ?? null,
  );
  for (const coroutine of results) {
    console.log(`${await coroutine.join()}`);
  }
  console.log(next(results, "no more"));
  for (const [i, coroutine] of enumerate(
    asCompleted([() => work(2), () => work(1)]),
    1,
  )) {
    console.log(`${i} ${await coroutine.join()}`);
  }
  for (const [name, coroutine] of zip(
    "ab",
    asCompleted([() => work(2), () => work(1)]),
  )) {
    console.log(`${name} ${await coroutine.join()}`);
  }
}

await run(main);
const threadPoolExecutor = new ThreadPoolExecutor();
const pool = threadPoolExecutor;
try {
  for await (const [i, result] of enumerateLater(pool.map(block, [[2, 1]]))) {
    console.log(`${i} ${result}`);
  }
  for await (const [name, future] of zipLater(
    "ab",
    futuresAsCompleted([4, 1].map((n) => pool.submit(block, n))),
  )) {
    console.log(`${name} ${await future.result()}`);
  }
} finally {
  await threadPoolExecutor.shutdown();
}
