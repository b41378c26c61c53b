import { CancelledError, createTask, run, sleep } from "aio2ts/runtime/asyncio";
import { asPythonError, print, str } from "aio2ts/runtime/python";

async function stubborn(): Promise<string> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await sleep(1);
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof CancelledError)) {
        throw e;
      }
      print("ignored", attempt, e.args);
    }
  }
  return "finished anyway";
}

async function main(): Promise<void> {
  const task = createTask(stubborn);
  for (const reason of ["please", "really", "now"]) {
    await sleep(0.005);
    task.cancel(reason);
  }
  console.log(await task.join());
  console.log(str(task.cancelled()));
}

await run(main);
