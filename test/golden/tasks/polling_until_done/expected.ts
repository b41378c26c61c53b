import { CancelledError, createTask, run, sleep } from "aio2ts/runtime/asyncio";
import { asPythonError, str } from "aio2ts/runtime/python";

async function longJob(): Promise<string> {
  for (let _ = 0; _ < 3; _++) {
    await sleep(0.01);
  }
  return "finished";
}

async function spinner(message: string): Promise<void> {
  const frames = "|/-";
  let shown = 0;
  try {
    while (true) {
      console.log(`${frames[shown % frames.length]} ${message}`);
      shown++;
      await sleep(0.025);
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log(`spinner stopped after ${str(shown > 0)}`);
  }
}

async function main(): Promise<void> {
  const spin = createTask(() => spinner("working"));
  const job = createTask(longJob);
  let ticks = 0;
  while (!job.done()) {
    ticks++;
    await sleep(0.002);
  }
  spin.cancel();
  await spin.join();
  console.log(`${job.result()} ${str(ticks > 3)}`);
}

await run(main);
