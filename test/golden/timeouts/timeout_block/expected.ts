import { enterAsync, run, sleep, timeout } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  print,
  TimeoutError,
  typed,
} from "aio2ts/runtime/python";

async function fetch(n: number): Promise<number> {
  await sleep(n);
  return n;
}

async function firstOrDefault(): Promise<number> {
  return await timeout(1).run(async () => await fetch(0.01));
}

async function main(): Promise<void> {
  try {
    await timeout(0.02).run(async () => {
      console.log("waiting");
      await fetch(10);
      console.log("not printed");
    });
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log("timed out");
  }

  let value: number;
  const block = await enterAsync(timeout(1));
  const scope = block.value;
  try {
    value = await fetch(0.01);
  } catch (error) {
    await block.failed(error);
    throw error;
  } finally {
    await block.exit();
  }
  print(typed(value, "int | float"), scope.expired());
  print(typed(await firstOrDefault(), "int | float"));

  await timeout(null).run(async () => {
    console.log("no limit");
  });
}

await run(main);
