import {
  coroutine,
  createTask,
  gather,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function once(): Promise<number> {
  console.log("runs once");
  await sleep(0);
  return 42;
}

async function main(): Promise<void> {
  const coro = coroutine(once);
  print(await gather([coro, coro]));

  const task = createTask(once);
  print(await gather([task, task]));
}

await run(main);
