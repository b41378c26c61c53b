/** A program with tasks: requests go through the loop. */

import { createTask, run, sleep } from "aio2ts/runtime/asyncio";
import { fetch as hostFetch, textOf } from "aio2ts/runtime/fetch";
import { str } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function ticker(log: string[]): Promise<never> {
  while (true) {
    log.push("tick");
    await sleep(0.02);
  }
}

async function fetch(path: string): Promise<string> {
  const response = await hostFetch(argv[1] + path);
  return await textOf(response);
}

async function main(): Promise<void> {
  const log: string[] = [];
  const task = createTask(() => ticker(log));
  const slow = createTask(() => fetch("/slow/0.2?name=slow"));
  console.log(await fetch("/slow/0.01?name=quick"));
  console.log(str(slow.done()));
  console.log(await slow.join());
  task.cancel();
  console.log(str(log.length > 3));
}

await run(main);
