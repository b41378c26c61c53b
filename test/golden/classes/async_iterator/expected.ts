import { anext, asyncIterate, sleep } from "aio2ts/runtime/asyncio";
import {
  anextOf,
  asyncIteratorResult,
  print,
  StopAsyncIteration,
} from "aio2ts/runtime/python";

class Countdown {
  current: number;

  constructor(start: number) {
    this.current = start;
  }

  [Symbol.asyncIterator](): Countdown {
    return this;
  }

  async [anextOf](): Promise<number> {
    if (this.current <= 0) {
      throw new StopAsyncIteration();
    }
    await sleep(0.001);
    this.current--;
    return this.current + 1;
  }

  next(): Promise<IteratorResult<number>> {
    return asyncIteratorResult(() => this[anextOf]());
  }
}

async function main(): Promise<void> {
  for await (const n of asyncIterate(new Countdown(3))) {
    console.log(`${n}`);
  }
  console.log("liftoff");

  const it = new Countdown(5);
  for await (const n of asyncIterate(it)) {
    if (n === 4) {
      break;
    }
  }
  // the iterator goes on where it stopped
  const items: number[] = [];
  for await (const n of asyncIterate(it)) {
    items.push(n);
  }
  print(items);
  print(await anext(new Countdown(9)), await anext(it, "empty"));
}

await main();
