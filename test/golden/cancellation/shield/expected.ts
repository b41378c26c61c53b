import {
  CancelledError,
  createTask,
  run,
  shield,
  sleep,
  type Task,
} from "aio2ts/runtime/asyncio";
import { asPythonError, str } from "aio2ts/runtime/python";

async function commit(): Promise<string> {
  await sleep(0.02);
  console.log("committed");
  return "ok";
}

async function main(): Promise<void> {
  const inner = createTask(commit);
  const outer = createTask(() => waitForCommit(inner));
  await sleep(0);
  await sleep(0);
  outer.cancel();
  try {
    await outer.join();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log(`outer cancelled, inner: ${str(inner.cancelled())}`);
  }
  console.log(await inner.join());
}

async function waitForCommit(task: Task<string>): Promise<string> {
  return await shield(task).join();
}

await run(main);
