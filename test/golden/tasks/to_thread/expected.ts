import { gather, getRunningLoop, run, toThread } from "aio2ts/runtime/asyncio";
import { print, range } from "aio2ts/runtime/python";
import { sleep } from "aio2ts/runtime/time";

function blocking(n: number): number {
  sleep(0.002);
  return n * 2;
}

async function main(): Promise<void> {
  console.log(`${await toThread(blocking, 21)}`);
  const loop = getRunningLoop();
  console.log(`${await loop.runInExecutor(null, blocking, 4).join()}`);
  print(await gather(Array.from(range(3), (n) => () => toThread(blocking, n))));
}

await run(main);
