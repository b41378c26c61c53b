import { sleep } from "aio2ts/runtime/asyncio";
import { methodNamed, notPorted } from "aio2ts/runtime/python";

function eagerLoop(loop: unknown): unknown {
  methodNamed(loop, "setTaskFactory", "set_task_factory", [
    notPorted("asyncio.eager_task_factory has no port"),
  ]);
  return loop;
}

async function main(): Promise<void> {
  console.log("no eager tasks here");
  await sleep(0);
}

await main();
