import {
  type Future,
  getRunningLoop,
  InvalidStateError,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { asPythonError, KeyError, str } from "aio2ts/runtime/python";

async function setAfter(
  fut: Future<string>,
  delay: number,
  value: string,
): Promise<void> {
  await sleep(delay);
  fut.setResult(value);
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const fut = loop.createFuture<string>();
  const task = loop.createTask(() => setAfter(fut, 0.01, "... world"));
  console.log(`hello ... ${str(fut.done())}`);
  console.log(await fut.join());
  console.log(`${str(fut.done())} ${fut.result()}`);
  await task.join();

  const broken = loop.createFuture();
  loop.callSoon(
    (exception) => broken.setException(exception),
    new KeyError("missing"),
  );
  try {
    await broken.join();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    console.log(`KeyError: ${e.message}`);
  }

  try {
    fut.setResult("twice");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof InvalidStateError)) {
      throw e;
    }
    console.log(`InvalidStateError: ${e.message}`);
  }
}

await run(main);
