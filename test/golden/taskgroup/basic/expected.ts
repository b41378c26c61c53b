import { run, sleep, taskGroup } from "aio2ts/runtime/asyncio";

async function someCoro(name: string, delay: number): Promise<string> {
  await sleep(delay);
  console.log(`${name} finished`);
  return name.toUpperCase();
}

async function main(): Promise<void> {
  const [task1, task2] = await taskGroup(async (tg) => {
    const task1 = tg.createTask(() => someCoro("first", 0.02));
    const task2 = tg.createTask(() => someCoro("second", 0.01));
    console.log("group started");
    return [task1, task2] as const;
  });
  console.log(
    `Both tasks have completed now: ${task1.result()}, ${task2.result()}`,
  );
}

await run(main);
