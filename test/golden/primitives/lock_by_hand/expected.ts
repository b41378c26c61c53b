import { gather, Lock, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  print,
  RuntimeError,
  ValueError,
} from "aio2ts/runtime/python";

async function user(lock: Lock, name: string, steps: number): Promise<void> {
  await lock.acquire();
  try {
    for (let i = 0; i < steps; i++) {
      console.log(`${name} ${i}`);
      await sleep(0);
    }
    if (name === "two") {
      throw new ValueError("two broke");
    }
  } finally {
    lock.release();
    console.log(`${name} released`);
  }
}

async function main(): Promise<void> {
  const lock = new Lock();
  const results = await gather(
    [
      () => user(lock, "one", 2),
      () => user(lock, "two", 1),
      () => user(lock, "three", 1),
    ],
    { returnExceptions: true },
  );
  print(results);
  try {
    lock.release();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    console.log(e.message);
  }
}

await run(main);
