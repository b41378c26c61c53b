import { gather, Queue, run, sleep } from "aio2ts/runtime/asyncio";

async function producer(queue: Queue<number | null>, n: number): Promise<void> {
  for (let x = 1; x <= n; x++) {
    console.log(`producing ${x}/${n}`);
    await queue.put(x);
    await sleep(0.001);
  }
  // tell the consumer that we are done
  await queue.put(null);
}

async function consumer(queue: Queue<number | null>): Promise<number> {
  let total = 0;
  while (true) {
    const item = await queue.get();
    if (item === null) {
      break;
    }
    console.log(`consuming ${item}`);
    total += item;
  }
  return total;
}

async function main(): Promise<void> {
  const queue = new Queue<number | null>();
  const [, total] = await gather([
    () => producer(queue, 4),
    () => consumer(queue),
  ]);
  console.log(`total ${total}`);
}

await run(main);
