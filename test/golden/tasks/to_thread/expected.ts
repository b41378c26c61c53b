import {
  gather,
  getRunningLoop,
  run,
  sleepInThread,
  toThread,
} from "aio2ts/runtime/asyncio";
import { print, range } from "aio2ts/runtime/python";

async function blocking(n: number): Promise<number> {
  await sleepInThread(0.002);
  return n * 2;
}

async function main(): Promise<void> {
  console.log(`${await toThread(blocking, 21)}`);
  const loop = getRunningLoop();
  console.log(`${await loop.runInExecutor(null, blocking, 4).join()}`);
  print(await gather(Array.from(range(3), (n) => () => toThread(blocking, n))));
}

await run(main);
