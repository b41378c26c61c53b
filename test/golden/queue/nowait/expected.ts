import {
  Queue,
  QueueEmpty,
  QueueFull,
  run,
  waitFor,
} from "aio2ts/runtime/asyncio";
import { asPythonError, repr, TimeoutError } from "aio2ts/runtime/python";

async function main(): Promise<void> {
  const queue = new Queue<string>(1);
  queue.putNowait("only one fits");
  try {
    queue.putNowait("too much");
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof QueueFull)) {
      throw error;
    }
    console.log("queue is full");
  }
  console.log(queue.getNowait());
  try {
    queue.getNowait();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof QueueEmpty)) {
      throw e;
    }
    console.log(`queue is empty ${repr(e)}`);
  }
  try {
    await waitFor(() => queue.get(), 0.01);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log("nothing came");
  }
  await queue.put("last");
  console.log(`${await queue.get()} ${queue.qsize()}`);
}

await run(main);
