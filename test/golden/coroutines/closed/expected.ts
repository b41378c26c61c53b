import {
  CancelledError,
  coroutine,
  createTask,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { asPythonError, method, named } from "aio2ts/runtime/python";

async function neverRun(): Promise<void> {
  console.log("not printed");
}

named(neverRun, "never_run");

async function cleanup(): Promise<void> {
  try {
    console.log("working");
    await sleep(10);
  } finally {
    console.log("cleaned up");
  }
}

async function main(): Promise<void> {
  const c = coroutine(neverRun);
  method(c, "close");

  const task = createTask(cleanup);
  await sleep(0);
  task.cancel();
  try {
    await task.join();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("cancelled");
  }
}

await run(main);
