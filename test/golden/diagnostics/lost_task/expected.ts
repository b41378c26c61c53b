import { createTask, ensureFuture, run, sleep } from "aio2ts/runtime/asyncio";

async function refresh(name: string): Promise<void> {
  await sleep(0.001);
  console.log(`refreshed ${name}`);
}

async function main(): Promise<void> {
  createTask(() => refresh("lost"), { lost: true });
  ensureFuture(() => refresh("also lost"));
  const kept = createTask(() => refresh("kept"));
  await sleep(0.02);
  await kept.join();
}

await run(main);
