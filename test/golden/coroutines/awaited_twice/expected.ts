import { coroutine } from "aio2ts/runtime/asyncio";
import { asPythonError, named, RuntimeError } from "aio2ts/runtime/python";

async function oneShot(): Promise<number> {
  console.log("running");
  return 1;
}

named(oneShot, "one_shot");

async function main(): Promise<void> {
  const coro = coroutine(oneShot);
  console.log(`${await coro.join()}`);
  try {
    console.log(`${await coro.join()}`);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    console.log(`RuntimeError: ${e.message}`);
  }
}

await main();
