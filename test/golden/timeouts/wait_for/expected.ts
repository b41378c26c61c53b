import { CancelledError, run, sleep, waitFor } from "aio2ts/runtime/asyncio";
import { asPythonError, repr, str, TimeoutError } from "aio2ts/runtime/python";

async function slow(delay: number): Promise<string> {
  try {
    await sleep(delay);
    return "finished";
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("slow was cancelled");
    throw error;
  }
}

async function main(): Promise<void> {
  console.log(await waitFor(() => slow(0.01), 1));
  try {
    await waitFor(() => slow(10), 0.02);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log("timeout!");
  }
  try {
    await waitFor(() => slow(10), 0.01);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof TimeoutError)) {
      throw e;
    }
    console.log(
      `same class ${str(TimeoutError === TimeoutError)} ${repr(str(e))}`,
    );
  }
  console.log(await waitFor(() => slow(0), null));
}

await run(main);
