import { run, sleep, type Task, taskGroup } from "aio2ts/runtime/asyncio";
import { print, range } from "aio2ts/runtime/python";

async function fetch(n: number): Promise<number> {
  await sleep(0.01 * (3 - n));
  return n ** 2;
}

async function main(): Promise<void> {
  const tasks = await taskGroup(async (tg) =>
    Array.from(range(3), (n) => tg.createTask(() => fetch(n))),
  );
  print(tasks.map((t) => t.result()));

  const results = new Map<string, Task<number>>();
  await taskGroup(async (tg) => {
    for (const [name, n] of Object.entries({ one: 1, two: 2 })) {
      results.set(
        name,
        tg.createTask(() => fetch(n), { name }),
      );
    }
  });
  for (const [name, task] of results) {
    console.log(`${name} ${task.getName()} ${task.result()}`);
  }
}

await run(main);
