import { run, runCoroutineThreadsafe, sleep } from "aio2ts/runtime/asyncio";

async function fromThread(coro: unknown, loop: unknown): Promise<unknown> {
  return await runCoroutineThreadsafe(coro, loop).result();
}

async function main(): Promise<void> {
  console.log("no threads here");
  await sleep(0);
}

await run(main);
