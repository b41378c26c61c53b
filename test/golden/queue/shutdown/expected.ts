import { createTask, Queue, QueueShutDown, run } from "aio2ts/runtime/asyncio";
import { asPythonError, print, repr } from "aio2ts/runtime/python";

async function consumer(queue: Queue<number>): Promise<number[]> {
  const seen: number[] = [];
  try {
    while (true) {
      seen.push(await queue.get());
      queue.taskDone();
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof QueueShutDown)) {
      throw error;
    }
    console.log("queue is closed");
  }
  return seen;
}

async function main(): Promise<void> {
  const queue = new Queue<number>();
  const task = createTask(() => consumer(queue));
  for (let n = 0; n < 3; n++) {
    await queue.put(n);
  }
  queue.shutdown();
  print(await task.join());
  try {
    await queue.put(9);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof QueueShutDown)) {
      throw e;
    }
    console.log(repr(e));
  }
  const other = new Queue<string>();
  other.putNowait("lost");
  other.shutdown(true);
  console.log(`${other.qsize()}`);
}

await run(main);
