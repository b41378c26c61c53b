import {
  createTask,
  gather,
  run,
  sleep,
  sleepInThread,
  toThread,
  waitFor,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  named,
  partial,
  print,
  signature,
  TimeoutError,
} from "aio2ts/runtime/python";
import { sleep as timeSleep } from "aio2ts/runtime/time";

async function readPage(
  name: string,
  delay: number,
  { upper = false }: { upper?: boolean } = {},
): Promise<string> {
  // It only waits: the others go on.
  await sleepInThread(delay);
  return upper ? name.toUpperCase() : name;
}

named(readPage, "read_page");
signature(readPage, "name, delay, *, upper=");

async function tick(): Promise<void> {
  for (let number = 0; number < 3; number++) {
    console.log(`tick ${number}`);
    await sleep(0.1);
  }
}

async function main(): Promise<void> {
  const ticking = createTask(tick);
  await sleep(0.01);
  console.log(await toThread(readPage, "first", 0.15));
  await ticking.join();
  print(
    await gather([
      () => toThread(readPage, "a", 0.1),
      () => toThread(partial(readPage, ["b", 0.01], { upper: true })),
    ]),
  );
  try {
    await waitFor(() => toThread(timeSleep, 0.1), 0.01);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log("too slow");
  }
}

await run(main);
