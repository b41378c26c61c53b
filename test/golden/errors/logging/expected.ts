import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import { basicConfig, getLogger, INFO } from "aio2ts/runtime/logging";
import {
  asPythonError,
  floorDiv,
  print,
  ZeroDivisionError,
} from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

basicConfig({
  format: "%(levelname)s:%(name)s:%(message)s",
  level: INFO,
  stream: stdout,
});
const log = getLogger("app");

async function job(n: number): Promise<number | null> {
  log.info("job %d starts", n);
  await sleep(0);
  if (n === 2) {
    log.warning("job %s is odd: %.1f", n, 2);
    log.debug("not shown");
  }
  try {
    return floorDiv(10, n - 1);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    log.error("job failed: %s", e);
    return null;
  }
}

async function main(): Promise<void> {
  print(await gather([() => job(1), () => job(2)]));
}

await run(main);
