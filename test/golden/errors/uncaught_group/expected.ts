import { run, sleep, taskGroup } from "aio2ts/runtime/asyncio";
import { ValueError } from "aio2ts/runtime/python";

async function fail(n: number): Promise<never> {
  await sleep(0.001 * n);
  throw new ValueError(`number ${n}`);
}

async function main(): Promise<void> {
  console.log("start");
  await taskGroup(async (tg) => {
    tg.createTask(() => fail(1));
    tg.createTask(() => fail(10));
  });
  console.log("not reached");
}

await run(main);
