import { CancelledError, createTask, run, sleep } from "aio2ts/runtime/asyncio";
import { asPythonError } from "aio2ts/runtime/python";

async function cancelMe(): Promise<void> {
  console.log("cancel_me(): before sleep");
  try {
    await sleep(3600);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("cancel_me(): cancel sleep");
    throw error;
  } finally {
    console.log("cancel_me(): after sleep");
  }
}

async function main(): Promise<void> {
  const task = createTask(cancelMe);
  await sleep(0.01);
  task.cancel();
  try {
    await task.join();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("main(): cancel_me is cancelled now");
  }
}

await run(main);
