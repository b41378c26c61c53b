import { gather, run, Semaphore, sleep } from "aio2ts/runtime/asyncio";
import { range, str } from "aio2ts/runtime/python";

let running = 0;
let most = 0;

async function limited(sem: Semaphore, n: number): Promise<void> {
  await sem.acquire();
  try {
    running++;
    most = Math.max(most, running);
    console.log(`task ${n} in`);
    await sleep(0.01);
    running--;
  } finally {
    sem.release();
  }
  console.log(`task ${n} out`);
}

async function main(): Promise<void> {
  const sem = new Semaphore(2);
  await gather(Array.from(range(5), (n) => () => limited(sem, n)));
  console.log(`at most ${most} at a time`);
  console.log(str(sem.locked()));
}

await run(main);
