import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import { sleep as timeSleep } from "aio2ts/runtime/time";

async function ticker(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    console.log(`tick ${i}`);
    await sleep(0.01);
  }
}

async function rude(): Promise<void> {
  console.log("blocking");
  timeSleep(0.05); // nobody else can run
  console.log("unblocked");
}

async function main(): Promise<void> {
  await gather([ticker, rude]);
}

await run(main);
timeSleep(0.01);
console.log("end");
