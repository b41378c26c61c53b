import { createTask, gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  at,
  BaseException,
  Exception,
  print,
  str,
  typeName,
} from "aio2ts/runtime/python";

async function close(name: string): Promise<void> {
  console.log(`closing ${name}`);
  await sleep(0.01);
  console.log(`closed ${name}`);
}

async function connection(name: string): Promise<void> {
  try {
    await sleep(10);
  } finally {
    await close(name);
  }
}

async function main(): Promise<void> {
  const tasks = ["a", "b"].map((n) => createTask(() => connection(n)));
  await sleep(0);
  for (const t of tasks) {
    t.cancel();
  }
  const results = await gather(tasks, { returnExceptions: true });
  print(results.map((r) => typeName(r)));
  console.log(
    `${str(at(results, 0) instanceof Exception)} ${str(at(results, 0) instanceof BaseException)}`,
  );
}

await run(main);
