import { Queue, sleep } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";
import { perfCounter, time } from "aio2ts/runtime/time";

async function tick(n: number): Promise<number> {
  await sleep(0.001);
  await sleep(0);
  return n;
}

async function main(): Promise<void> {
  const began = perfCounter();
  const q = new Queue<number>();
  for (const value of await Promise.all([tick(1), tick(2)])) {
    q.putNowait(value);
  }
  console.log(`${await q.get()} ${await q.get()} ${str(q.empty())}`);
  console.log(`${str(perfCounter() >= began)} ${str(time() > 0)}`);
}

await main();
