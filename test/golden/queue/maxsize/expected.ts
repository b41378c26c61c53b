import { createTask, Queue, run, sleep } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function fill(queue: Queue<number>): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await queue.put(i);
    console.log(`put ${i} size ${queue.qsize()} ${queue.full() ? "full" : ""}`);
  }
}

async function main(): Promise<void> {
  const queue = new Queue<number>(2);
  console.log(`${queue.maxsize} ${str(queue.empty())}`);
  const task = createTask(() => fill(queue));
  await sleep(0.01);
  console.log("now draining");
  while (!task.done() || !queue.empty()) {
    console.log(`got ${await queue.get()}`);
  }
  await task.join();
}

await run(main);
