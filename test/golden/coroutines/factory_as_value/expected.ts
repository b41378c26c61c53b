/** Plain functions that give coroutines: as handlers, in fields, in middleware. */

import {
  type Coroutine,
  coroutine,
  createTask,
  hot,
  run,
  sleep,
  type Task,
} from "aio2ts/runtime/asyncio";

async function add(a: number, b: number): Promise<number> {
  await sleep(0);
  return a + b;
}

function plusOne(a: number): Coroutine<number> {
  console.log(`plus_one ${a}`);
  return coroutine(add, a, 1);
}

class Box {
  work: (a: number) => Promise<number>;

  constructor(work: (a: number) => Promise<number>) {
    this.work = work;
  }

  async run(x: number): Promise<number> {
    return await this.work(x);
  }

  start(x: number): Task<number> {
    return createTask(coroutine(this.work, x));
  }
}

async function middleware(
  request: string,
  callNext: (request: string) => Promise<string>,
): Promise<string> {
  return (await callNext(request.toUpperCase())) + "!";
}

async function main(): Promise<void> {
  async function respond(request: string): Promise<string> {
    return `<${request}>`;
  }

  console.log(
    await middleware("get", async (request: string) => await respond(request)),
  );
  const box = new Box(hot(plusOne));
  console.log(`${await box.run(1)}`);
  const task = box.start(2);
  console.log("started");
  console.log(`${await task.join()}`);
  const stored = coroutine(box.work, 3);
  console.log("stored");
  console.log(`${await stored.join()}`);
  for (const work of [hot(plusOne), async (x: number) => await add(x, 100)]) {
    console.log(`${await work(0)}`);
  }
}

await run(main);
