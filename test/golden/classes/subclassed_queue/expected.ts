import { Queue } from "aio2ts/runtime/asyncio";
import { print, split } from "aio2ts/runtime/python";

class CountingQueue extends Queue<unknown> {
  total: number;

  constructor(maxsize: number = 0) {
    super(maxsize);
    this.total = 0;
  }

  async put(item: string): Promise<null> {
    this.total++;
    await super.put(item);
    return null;
  }

  async drain(): Promise<unknown[]> {
    const items: unknown[] = [];
    while (!this.empty()) {
      items.push(await this.get());
    }
    return items;
  }
}

async function main(): Promise<void> {
  const q = new CountingQueue();
  for (const word of split("a b c")) {
    await q.put(word);
  }
  print(q.qsize(), await q.drain(), q.total, q instanceof Queue);
}

await main();
