import { sleep } from "aio2ts/runtime/asyncio";
import { NotPortedError } from "aio2ts/runtime/python";

function fromThread(coro: unknown, loop: unknown): unknown {
  return ((): never => {
    throw new NotPortedError("asyncio.run_coroutine_threadsafe has no port");
  })();
}

async function main(): Promise<void> {
  console.log("no threads here");
  await sleep(0);
}

await main();
