import { asyncToSync, syncToAsync } from "aio2ts/runtime/asgiref";
import {
  run as asyncioRun,
  sleep,
  sleepInThread,
} from "aio2ts/runtime/asyncio";
import { asPythonError, RuntimeError } from "aio2ts/runtime/python";

async function ask(question: string): Promise<string> {
  await sleep(0.01);
  return question + "!";
}

const answer = asyncToSync(async function answer(
  number: number,
  { factor = 2 }: { factor?: number } = {},
): Promise<number> {
  await sleep(0.01);
  return number * factor;
});

async function inner(): Promise<string> {
  // In a thread of sync_to_async: the loop that started it runs the coroutine.
  await sleepInThread(0.001);
  return await asyncToSync(ask)("from a thread");
}

async function main(): Promise<void> {
  console.log(await syncToAsync(inner)());
  try {
    await asyncToSync(ask)("here");
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    console.log(error.message);
  }
}

async function run(): Promise<void> {
  const askNow = asyncToSync(ask);
  console.log(
    `${await askNow("who")} ${await answer(3)} ${await answer(3, { factor: 5 })}`,
  );
}

await run();
await asyncioRun(main);
