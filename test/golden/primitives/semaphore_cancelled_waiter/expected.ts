import {
  createTask,
  run,
  Semaphore,
  sleep,
  wait,
} from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function use(sem: Semaphore, name: string): Promise<void> {
  await sem.acquire();
  try {
    console.log(`${name} enters`);
    await sleep(0.02);
    console.log(`${name} leaves`);
  } finally {
    sem.release();
  }
}

async function main(): Promise<void> {
  const sem = new Semaphore(1);
  const a = createTask(() => use(sem, "a"));
  const b = createTask(() => use(sem, "b"));
  const c = createTask(() => use(sem, "c"));
  await sleep(0.005);
  b.cancel();
  await wait([a, b, c]);
  console.log(`b cancelled: ${str(b.cancelled())}`);
  console.log(`locked: ${str(sem.locked())}`);
}

await run(main);
