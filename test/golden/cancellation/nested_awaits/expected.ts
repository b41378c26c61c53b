import {
  CancelledError,
  createTask,
  gather,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  Exception,
  repr,
  typeName,
} from "aio2ts/runtime/python";

async function level3(): Promise<void> {
  try {
    await sleep(10);
  } finally {
    console.log("level 3 unwound");
  }
}

async function level2(): Promise<void> {
  try {
    await level3();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("level 2 saw it");
    throw error;
  }
}

async function level1(): Promise<void> {
  try {
    await level2();
  } catch (caught) {
    const e = asPythonError(caught);
    if (e instanceof Exception) {
      console.log("not an Exception");
    } else {
      console.log(`level 1: ${typeName(e)}`);
      throw e;
    }
  }
}

async function main(): Promise<void> {
  const task = createTask(level1);
  await sleep(0.01);
  task.cancel();
  const result = at(await gather([task], { returnExceptions: true }), 0);
  console.log(repr(result));
}

await run(main);
