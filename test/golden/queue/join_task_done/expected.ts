import { createTask, gather, Queue, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  print,
  range,
  tuple,
  ValueError,
} from "aio2ts/runtime/python";

async function worker(
  name: string,
  queue: Queue<number>,
  results: (readonly [string, number])[],
): Promise<never> {
  while (true) {
    const n = await queue.get();
    try {
      await sleep(0.001 * n);
      results.push(tuple(name, n));
    } finally {
      queue.taskDone();
    }
  }
}

async function main(): Promise<void> {
  const queue = new Queue<number>();
  const results: (readonly [string, number])[] = [];
  for (const n of [10, 30, 5]) {
    queue.putNowait(n);
  }

  const tasks = Array.from(range(2), (i) =>
    createTask(() => worker(`worker-${i}`, queue, results)),
  );
  await queue.join();
  for (const task of tasks) {
    task.cancel();
  }
  await gather(tasks, { returnExceptions: true });
  print(results);
  try {
    queue.taskDone();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
}

await run(main);
