import { coroutine, run } from "aio2ts/runtime/asyncio";
import { asPythonError, method, RuntimeError } from "aio2ts/runtime/python";

async function inner(): Promise<number> {
  return 1;
}

async function main(): Promise<void> {
  const coro = coroutine(inner);
  try {
    await run(coro);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    console.log(`RuntimeError: ${e.message}`);
  } finally {
    method(coro, "close");
  }
  console.log(`value: ${await inner()}`);
}

await run(main);
