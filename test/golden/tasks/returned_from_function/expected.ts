import { createTask, Queue, run, sleep, Task } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function work(n: number): Promise<number> {
  await sleep(0.01);
  return n + 1;
}

async function start(n: number): Promise<Task<number>> {
  // hands over the task itself, not its result
  return createTask(() => work(n));
}

async function main(): Promise<void> {
  const task = await start(1);
  console.log(`${str(task instanceof Task)} ${str(task.done())}`);
  console.log(`${await task.join()}`);

  const queue = new Queue<Task<number>>();
  await queue.put(createTask(() => work(10)));
  const taken = await queue.get();
  console.log(str(taken instanceof Task));
  console.log(`${await taken.join()}`);
}

await run(main);
