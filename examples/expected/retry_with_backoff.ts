/** Retry with exponential backoff: as a function, as a decorator, with a deadline. */

import { run, sleep, timeout } from "aio2ts/runtime/asyncio";
import {
  argumentsFor,
  asPythonError,
  AssertionError,
  className,
  Exception,
  exceptionCause,
  fixed,
  Keywords,
  keywordsOf,
  minOf,
  print,
  str,
  TimeoutError,
  withCause,
  wraps,
} from "aio2ts/runtime/python";

/** Something that may work the next time. */
class TemporaryError extends Exception {}

/** No attempt worked. */
class GaveUp extends Exception {
  attempts: number;

  constructor(attempts: number) {
    super(`gave up after ${attempts} attempts`);
    this.attempts = attempts;
  }
}

/**
 * Call `operation` until it works.
 *
 * Waits `base_delay` seconds after the first failure, then `factor` times as
 * long after each further one, but never more than `max_delay`.
 */
async function retry<T>(
  operation: () => Promise<T>,
  {
    attempts = 4,
    baseDelay = 0.005,
    factor = 2.0,
    maxDelay = 0.02,
  }: {
    attempts?: number;
    baseDelay?: number;
    factor?: number;
    maxDelay?: number;
  } = {},
): Promise<T> {
  let delay = baseDelay;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await operation();
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof TemporaryError)) {
        throw e;
      }
      if (attempt === attempts) {
        throw withCause(new GaveUp(attempts), e);
      }
      console.log(
        `  attempt ${attempt} failed (${e.message}), next in ${fixed(delay * 1000, 0)} ms`,
      );
      await sleep(delay);
      delay = minOf(delay * factor, maxDelay);
    }
  }
  throw new AssertionError("unreachable");
}

/** The same as a decorator. */
function retrying(
  keywords?: Keywords,
): <A extends unknown[]>(
  func: (...args: A) => Promise<string>,
) => (...args: A) => Promise<string> {
  const options = keywordsOf(keywords);

  function decorate<A extends unknown[]>(
    func: (...args: A) => Promise<string>,
  ): (...args: A) => Promise<string> {
    const wrapper = wraps(func)(async function wrapper(
      ...args: A
    ): Promise<string> {
      return await (retry(
        ...(argumentsFor(
          "retry",
          "operation, *, attempts=, base_delay=, factor=, max_delay=",
          [async () => await func(...args)],
          new Keywords(options),
        ) as Parameters<typeof retry>),
      ) as Promise<string>);
    });

    return wrapper;
  }

  return decorate;
}

class FlakyServer {
  failures: number;
  calls: number;

  constructor(failures: number) {
    this.failures = failures;
    this.calls = 0;
  }

  async get(path: string): Promise<string> {
    this.calls++;
    await sleep(0.001);
    if (this.calls <= this.failures) {
      throw new TemporaryError(`503 for ${path}`);
    }
    return `200 ${path} (call ${this.calls})`;
  }
}

const server = new FlakyServer(1);

/** Fetch a page, patiently. */
const fetch = retrying(new Keywords({ attempts: 3 }))(async function fetch(
  path: string,
  verbose: boolean = false,
): Promise<string> {
  if (verbose) {
    console.log(`  GET ${path}`);
  }
  return await server.get(path);
});

async function main(): Promise<void> {
  console.log("works at the third attempt:");
  const twoFailures = new FlakyServer(2);
  console.log(`  ${await retry(async () => await twoFailures.get("/status"))}`);

  console.log("never works:");
  try {
    const broken = new FlakyServer(100);
    await retry(async () => await broken.get("/broken"), { attempts: 5 });
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof GaveUp)) {
      throw e;
    }
    console.log(
      `  ${e.message}; the last error was: ${str(exceptionCause(e))}`,
    );
  }

  console.log("decorated:");
  console.log(`  ${await fetch("/index.html", true)}`);
  print(" ", className(fetch), "-", "Fetch a page, patiently.");

  console.log("with a deadline over all attempts:");
  const slow = new FlakyServer(100);
  try {
    await timeout(0.1).run(async () => {
      await retry(async () => await slow.get("/slow"), {
        baseDelay: 10.0,
        maxDelay: 60.0,
      });
    });
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log(`  out of time after ${slow.calls} call`);
  }
}

await run(main);
