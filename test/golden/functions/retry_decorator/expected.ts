import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  type BaseException,
  className,
  ConnectionError,
  Exception,
  isInstance,
  signature,
  TimeoutError,
  tuple,
  ValueError,
  wraps,
} from "aio2ts/runtime/python";

function retry(
  attempts: number = 3,
  delay: number = 0.001,
  exceptions:
    | readonly [typeof Exception]
    | readonly [typeof ConnectionError, typeof TimeoutError] = tuple(Exception),
): <A extends unknown[], R>(
  func: (...args: A) => Promise<R>,
) => (...args: A) => Promise<R> {
  function decorator<A extends unknown[], R>(
    func: (...args: A) => Promise<R>,
  ): (...args: A) => Promise<R> {
    const wrapper = wraps(func)(async function wrapper(...args: A): Promise<R> {
      let last: BaseException | null = null;
      for (let attempt = 1; attempt <= attempts; attempt++) {
        try {
          return await func(...args);
        } catch (caught) {
          const e = asPythonError(caught);
          if (!isInstance(e, exceptions)) {
            throw e;
          }
          last = e;
          console.log(
            `${className(func)}: attempt ${attempt} failed: ${e.message}`,
          );
          await sleep(delay * 2 ** attempt);
        }
      }
      throw last;
    });
    return wrapper;
  }
  return decorator;
}

let calls = 0;

const flaky = retry(
  4,
  undefined,
  tuple(ConnectionError, TimeoutError),
)(
  signature(async function flaky(): Promise<string> {
    calls++;
    if (calls < 3) {
      throw new ConnectionError(`call ${calls}`);
    }
    return "finally";
  }, ""),
);

const hopeless = retry(2)(
  signature(async function hopeless(): Promise<never> {
    throw new ValueError("no way");
  }, ""),
);

async function main(): Promise<void> {
  console.log(await flaky());
  try {
    await hopeless();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`gave up: ${e.message}`);
  }
}

await main();
