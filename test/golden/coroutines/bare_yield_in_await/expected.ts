import {
  CancelledError,
  createTask,
  gather,
  join,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { asPythonError, awaitOf, print } from "aio2ts/runtime/python";

/** Gives the other tasks a number of turns. */
class Turns {
  count: number;

  constructor(count: number) {
    this.count = count;
  }

  async [awaitOf](): Promise<string> {
    const stop = this.count;
    for (let _ = 0; _ < stop; _++) {
      await sleep(0);
    }
    return `after ${this.count}`;
  }
}

class Ready {
  async [awaitOf](): Promise<string> {
    if (false) {
      await sleep(0);
    }
    return "at once";
  }
}

async function worker(name: string, count: number): Promise<string> {
  console.log(`${name} starts`);
  const result = await join(new Turns(count));
  console.log(`${name} ${result}`);
  return result;
}

async function main(): Promise<void> {
  console.log(await join(new Ready()));
  print(
    await gather([
      () => worker("a", 3),
      () => worker("b", 1),
      () => worker("c", 0),
    ]),
  );
  const task = createTask(() => worker("late", 100));
  await join(new Turns(2));
  task.cancel();
  try {
    await task.join();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("cancelled while it waits for a turn");
  }
}

await run(main);
