import { coroutine } from "aio2ts/runtime/asyncio";
import { named } from "aio2ts/runtime/python";

class Store {
  async save(value: number): Promise<void> {
    console.log(`saved ${value}`);
  }
}

async function log(message: string): Promise<void> {
  console.log(`log ${message}`);
}

async function main(): Promise<void> {
  const store = new Store();
  coroutine(named(store.save.bind(store), "Store.save"), 1);
  await store.save(2);
  const pending = coroutine(log, "forgotten");
  console.log("no more");
}

await main();
