import { createTask, gather, run, sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function step(name: string): Promise<string> {
  console.log(name);
  await sleep(0.001);
  return name;
}

async function main(): Promise<void> {
  const task = createTask(() => step("first"));
  print(await gather([() => step("second"), () => step("third")]));
  await task.join();
}

await run(main);
