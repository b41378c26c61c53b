import { LifoQueue, PriorityQueue } from "aio2ts/runtime/asyncio";
import { print, range, tuple } from "aio2ts/runtime/python";

async function main(): Promise<void> {
  const heap = new PriorityQueue<readonly [number, string]>();
  for (const entry of [
    tuple(3, "low"),
    tuple(1, "high"),
    tuple(2, "middle"),
    tuple(1, "also high"),
  ]) {
    await heap.put(entry);
  }
  while (!heap.empty()) {
    const [priority, name] = await heap.get();
    console.log(`${priority} ${name}`);
  }

  const stack = new LifoQueue<number>();
  for (let n = 0; n < 3; n++) {
    stack.putNowait(n);
  }
  print(Array.from(range(stack.qsize()), () => stack.getNowait()));
}

await main();
