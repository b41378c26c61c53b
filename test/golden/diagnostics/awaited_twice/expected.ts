import { coroutine } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function load(): Promise<number[]> {
  return [1, 2, 3];
}

async function main(): Promise<void> {
  const pending = coroutine(load);
  print(await pending.join());
  print(await pending.join());
}

await main();
