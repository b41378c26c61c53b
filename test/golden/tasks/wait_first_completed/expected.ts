import {
  createTask,
  FIRST_COMPLETED,
  gather,
  run,
  sleep,
  wait,
} from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function server(name: string, delay: number): Promise<string> {
  await sleep(delay);
  return `${name} answered`;
}

async function main(): Promise<void> {
  const tasks = [
    createTask(() => server("near", 0.01)),
    createTask(() => server("far", 5)),
  ];
  let [done, pending] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
  console.log(`${done.size} ${pending.size}`);
  for (const task of done) {
    console.log(task.result());
  }
  for (const task of pending) {
    task.cancel();
  }
  await gather([...pending], { returnExceptions: true });
  print(tasks.map((task) => task.cancelled()));

  [done, pending] = await wait([createTask(() => server("late", 5))], {
    timeout: 0.01,
  });
  console.log(`${done.size} done, ${pending.size} pending`);
}

await run(main);
