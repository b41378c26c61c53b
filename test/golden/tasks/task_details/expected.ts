import {
  ALL_COMPLETED,
  createTask,
  ensureFuture,
  FIRST_EXCEPTION,
  iscoroutine,
  isfuture,
  run,
  sleep,
  type Task,
  wait,
} from "aio2ts/runtime/asyncio";
import { print, str } from "aio2ts/runtime/python";

async function work(): Promise<string> {
  await sleep(0);
  return "worked";
}

function neverCalled(task: Task<string>): void {
  console.log("removed before it was called");
}

async function main(): Promise<void> {
  const task = createTask(work, { name: "details" });
  task.addDoneCallback(neverCalled);
  console.log(
    `${task.removeDoneCallback(neverCalled)} ${task.removeDoneCallback(neverCalled)}`,
  );
  console.log(
    `${str(isfuture(task))} ${str(iscoroutine(task.getCoro()))} ${task.cancelling()} ${task.getName()}`,
  );
  console.log(await task.join());

  const stubborn = createTask(() => sleep(10));
  await sleep(0);
  stubborn.cancel("enough");
  console.log(
    `${stubborn.cancelling()} ${stubborn.uncancel()} ${stubborn.cancelling()}`,
  );
  let done: Set<Task<null> | Task<string>>;
  let pending: Set<Task<null>>;
  [done, pending] = await wait([stubborn], { returnWhen: ALL_COMPLETED });
  console.log(`${done.size} ${pending.size} ${str(stubborn.cancelled())}`);
  [done] = await wait([ensureFuture(work)], { returnWhen: FIRST_EXCEPTION });
  print(Array.from(done, (t) => t.result()));
}

await run(main);
