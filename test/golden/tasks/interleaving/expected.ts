import { createTask, run, sleep } from "aio2ts/runtime/asyncio";
import { printTo, tuple } from "aio2ts/runtime/python";

async function counter(name: string, n: number): Promise<string> {
  for (let i = 1; i <= n; i++) {
    printTo({ end: " " }, `${name}${i}`);
    await sleep(0);
  }
  return name;
}

async function main(): Promise<void> {
  const tasks = [tuple("a", 3), tuple("b", 1), tuple("c", 2)].map(([name, n]) =>
    createTask(() => counter(name, n)),
  );
  printTo({ end: " " }, "start:");
  for (const task of tasks) {
    const name = await task.join();
    printTo({ end: " " }, `[${name} done]`);
  }
  console.log();
}

await run(main);
