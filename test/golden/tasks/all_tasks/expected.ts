import {
  allTasks,
  createTask,
  currentTask,
  gather,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { print, range, sorted } from "aio2ts/runtime/python";

async function nap(): Promise<void> {
  await sleep(0.01);
}

async function main(): Promise<void> {
  const me = currentTask();
  me!.setName("main");
  const tasks = Array.from(range(3), (i) =>
    createTask(nap, { name: `nap-${i}` }),
  );
  const names = sorted(Array.from(allTasks(), (t) => t.getName()));
  print(names);
  await gather(tasks);
  print(Array.from(allTasks(), (t) => t.getName()));
}

await run(main);
