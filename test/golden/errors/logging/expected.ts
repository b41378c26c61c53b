import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  floorDiv,
  method,
  NotPortedError,
  print,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

throw new NotPortedError("`logging`, which no map covers,");
const log = ((): never => {
  throw new NotPortedError("`logging`, which no map covers,");
})();

async function job(n: number): Promise<number | null> {
  method(log, "info", "job %d starts", n);
  await sleep(0);
  if (n === 2) {
    method(log, "warning", "job %s is odd: %.1f", n, 2);
    method(log, "debug", "not shown");
  }
  try {
    return floorDiv(10, n - 1);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    method(log, "error", "job failed: %s", e);
    return null;
  }
}

async function main(): Promise<void> {
  print(await gather([() => job(1), () => job(2)]));
}

await run(main);
