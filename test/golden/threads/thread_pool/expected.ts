import { collected, sleepInThread } from "aio2ts/runtime/asyncio";
import {
  ConcurrentFuture,
  futuresAsCompleted,
  PoolCancelledError,
  ThreadPoolExecutor,
  waitForFutures,
} from "aio2ts/runtime/concurrent";
import {
  asPythonError,
  at,
  KeyError,
  partial,
  print,
  repr,
  RuntimeError,
  signature,
  str,
  TimeoutError,
  ValueError,
} from "aio2ts/runtime/python";

async function work(number: number): Promise<number> {
  await sleepInThread(number * 0.06);
  if (number === 5) {
    throw new ValueError("five");
  }
  return number * number;
}

signature(work, "number");

async function told(future: ConcurrentFuture<number>): Promise<void> {
  console.log(`told ${await future.result()}`);
}

const threadPoolExecutor = new ThreadPoolExecutor(4, {
  threadNamePrefix: "pool",
});
let pool = threadPoolExecutor;
try {
  for await (const result of pool.map(work, [[3, 1, 2]])) {
    console.log(`result ${result}`);
  }
  const futures = new Map(
    [4, 2, 5].map((number) => [pool.submit(work, number), number] as const),
  );
  for await (const future of futuresAsCompleted(futures.keys())) {
    try {
      console.log(`${at(futures, future)} ${await future.result()}`);
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      console.log(`${at(futures, future)} failed: ${error.message}`);
    }
  }

  print([
    ...(await collected(
      pool.map(
        (x, y) => x + y,
        [
          [1, 2],
          [10, 20],
        ],
      ),
    )),
  ]);

  const first = pool.submit(work, 1);
  first.addDoneCallback(told);
  const second = pool.submit(work, 4);
  let [done, pending] = await waitForFutures(
    [first, second],
    undefined,
    "FIRST_COMPLETED",
  );
  await sleepInThread(0.03);
  console.log(
    `${done.size} ${pending.size} ${str(done.has(first))} ${str(second.running())} ${str(second.done())}`,
  );
  try {
    await second.result(0.001);
  } catch (caught) {
    const error2 = asPythonError(caught);
    if (!(error2 instanceof TimeoutError)) {
      throw error2;
    }
    console.log("not yet");
  }
  [done, pending] = await waitForFutures([first, second]);
  print(done.size, pending.size, await second.exception());
  [done, pending] = await waitForFutures([first], undefined, "ALL_COMPLETED");
  [done, pending] = await waitForFutures([first], 1, "FIRST_EXCEPTION");
} finally {
  await threadPoolExecutor.shutdown();
}

pool = new ThreadPoolExecutor(1);
const running = pool.submit(work, 1);
const waiting = pool.submit(partial(work, [], { number: 2 }));
console.log(
  `${str(waiting.cancel())} ${str(waiting.cancelled())} ${str(running.cancel())}`,
);
try {
  await waiting.result();
} catch (caught) {
  const error2 = asPythonError(caught);
  if (!(error2 instanceof PoolCancelledError)) {
    throw error2;
  }
  console.log("cancelled");
}
await pool.shutdown(true, { cancelFutures: true });
try {
  pool.submit(work, 1);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  console.log(error.message);
}

const byHand = new ConcurrentFuture<string>();
byHand.setResult("set");
console.log(await byHand.result());
const broken = new ConcurrentFuture<string>();
broken.setException(new KeyError("key"));
console.log(repr(await broken.exception()));
