import { ensureFuture, Future, run, sleep, Task } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function double(n: number): Promise<number> {
  await sleep(0);
  return n * 2;
}

async function main(): Promise<void> {
  const fut = ensureFuture(() => double(21));
  console.log(`${str(fut instanceof Task)} ${str(fut instanceof Future)}`);
  console.log(str(ensureFuture(fut) === fut));
  console.log(`${await fut.join()}`);
  // a task can be awaited any number of times
  console.log(`${await fut.join()}`);
}

await run(main);
