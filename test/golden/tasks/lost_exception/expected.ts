import { createTask, run, sleep, type Task } from "aio2ts/runtime/asyncio";
import { LookupError, str } from "aio2ts/runtime/python";

async function fails(): Promise<never> {
  throw new LookupError("nobody looks");
}

async function main(): Promise<void> {
  let task: Task<unknown> | undefined;
  task = createTask(fails);
  await sleep(0.01);
  console.log(`still here ${str(task.done())}`);
  task = undefined;
  await sleep(0);
  console.log("end of main");
}

await run(main);
