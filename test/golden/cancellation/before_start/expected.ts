import { createTask, gather, run } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function work(): Promise<void> {
  try {
    console.log("never starts");
  } finally {
    console.log("never cleans up");
  }
}

async function main(): Promise<void> {
  const task = createTask(work);
  console.log(str(task.cancel()));
  await gather([task], { returnExceptions: true });
  console.log(`${str(task.cancelled())} ${str(task.done())}`);
  console.log(`second cancel: ${str(task.cancel())}`);
}

await run(main);
