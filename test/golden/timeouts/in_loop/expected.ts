import { enterAsync, run, sleep, timeout } from "aio2ts/runtime/asyncio";
import { asPythonError, TimeoutError } from "aio2ts/runtime/python";

async function attempt(n: number): Promise<string> {
  await sleep(n < 3 ? 0.05 : 0.001);
  return `attempt ${n} ok`;
}

async function main(): Promise<void> {
  search: {
    for (let n = 1; n < 6; n++) {
      let result: string;
      try {
        const scope = await enterAsync(timeout(0.02));
        try {
          result = await attempt(n);
        } catch (error) {
          await scope.failed(error);
          throw error;
        } finally {
          await scope.exit();
        }
        console.log(result);
        break search;
      } catch (caught) {
        const error = asPythonError(caught);
        if (!(error instanceof TimeoutError)) {
          throw error;
        }
        console.log(`attempt ${n} timed out`);
        continue;
      }
    }
    console.log("gave up");
  }
}

await run(main);
