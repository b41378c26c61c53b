import { createTask, run, sleep } from "aio2ts/runtime/asyncio";

async function say(what: string, delay: number): Promise<void> {
  console.log(`begin ${what}`);
  await sleep(delay);
  console.log(what);
}

async function main(): Promise<void> {
  const task1 = createTask(() => say("hello", 0.02));
  const task2 = createTask(() => say("world", 0.04));
  console.log("tasks created");
  await task1.join();
  console.log("after first");
  await task2.join();
  console.log("after second");
}

await run(main);
