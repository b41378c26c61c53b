import { createTask, run, sleep, type Task } from "aio2ts/runtime/asyncio";
import { print, ValueError } from "aio2ts/runtime/python";

async function job(n: number): Promise<number> {
  await sleep(0.01 * n);
  if (n === 2) {
    throw new ValueError("two is bad");
  }
  return n * 10;
}

function onDone(task: Task<number>): void {
  if (task.exception() !== null) {
    print(task.getName(), "raised", task.exception());
  } else {
    console.log(`${task.getName()} returned ${task.result()}`);
  }
}

async function main(): Promise<void> {
  const background = new Set<Task<number>>();
  for (const n of [3, 1, 2]) {
    const task = createTask(() => job(n), { name: `job-${n}` });
    background.add(task);
    task.addDoneCallback(onDone);
    task.addDoneCallback((element) => background.delete(element));
  }
  console.log(`${background.size} running`);
  await sleep(0.06);
  console.log(`${background.size} left`);
}

await run(main);
