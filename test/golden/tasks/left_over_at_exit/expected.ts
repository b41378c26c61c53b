import { CancelledError, createTask, run, sleep } from "aio2ts/runtime/asyncio";
import { asPythonError, str } from "aio2ts/runtime/python";

async function heartbeat(): Promise<never> {
  try {
    while (true) {
      console.log("beat");
      await sleep(0.02);
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("heartbeat stopped");
    throw error;
  } finally {
    console.log("cleanup");
  }
}

async function main(): Promise<void> {
  const beat = createTask(heartbeat);
  await sleep(0.05);
  console.log(`main is done ${str(beat.done())}`);
}

await run(main);
console.log("after run");
