import { CancelledError, run, sleep, taskGroup } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  ExceptionGroup,
  print,
  repr,
  RuntimeError,
  sorted,
} from "aio2ts/runtime/python";

const stopped: string[] = [];

async function worker(name: string): Promise<void> {
  try {
    await sleep(10);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    stopped.push(name);
    throw error;
  }
}

async function bomb(): Promise<never> {
  await sleep(0.01);
  throw new RuntimeError("bomb went off");
}

async function main(): Promise<void> {
  try {
    await taskGroup(async (tg) => {
      tg.createTask(() => worker("a"));
      tg.createTask(() => worker("b"));
      tg.createTask(bomb);
      await sleep(5);
      console.log("not reached");
    });
  } catch (caught) {
    const eg = asPythonError(caught);
    if (!(eg instanceof ExceptionGroup)) {
      throw eg;
    }
    console.log(eg.message);
    console.log(`${eg.exceptions.length} ${repr(at(eg.exceptions, 0))}`);
  }
  // a group cancels its tasks in no particular order
  print("stopped:", sorted(stopped));
}

await run(main);
