import { coroutine, run } from "aio2ts/runtime/asyncio";
import { asPythonError, method, RuntimeError } from "aio2ts/runtime/python";

async function load(): Promise<string> {
  return "data";
}

async function loadSync(): Promise<string> {
  const coro = coroutine(load);
  try {
    return await run(coro);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    method(coro, "close");
    return `failed: ${e.message}`;
  }
}

async function main(): Promise<void> {
  console.log(await loadSync());
  console.log(await load());
}

console.log(await loadSync());
await run(main);
