import { createTask, gather, Queue, run, sleep } from "aio2ts/runtime/asyncio";

async function consumer(name: string, queue: Queue<string>): Promise<void> {
  console.log(`${name} waits`);
  const item = await queue.get();
  console.log(`${name} got ${item}`);
}

async function main(): Promise<void> {
  const queue = new Queue<string>();
  const consumers = ["first", "second", "third"].map((n) =>
    createTask(() => consumer(n, queue)),
  );
  await sleep(0);
  for (const item of ["x", "y", "z"]) {
    console.log(`put ${item}`);
    await queue.put(item);
  }
  // put() on an unbounded queue never gives up the turn
  console.log("all put");
  await gather(consumers);
}

await run(main);
