import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import { asPythonError, RuntimeError } from "aio2ts/runtime/python";

async function worker(
  name: string,
  delay: number,
  fail: boolean = false,
): Promise<string> {
  console.log(`${name} started`);
  await sleep(delay);
  if (fail) {
    throw new RuntimeError(`${name} failed`);
  }
  console.log(`${name} finished`);
  return name;
}

async function main(): Promise<void> {
  try {
    await gather([
      () => worker("A", 0.02),
      () => worker("B", 0.01, true),
      () => worker("C", 0.04),
    ]);
  } catch (caught) {
    const exc = asPythonError(caught);
    if (!(exc instanceof RuntimeError)) {
      throw exc;
    }
    console.log(`caught: ${exc.message}`);
  }

  // the siblings were not cancelled
  await sleep(0.06);
  console.log("done");
}

await run(main);
