import { sleep } from "aio2ts/runtime/asyncio";
import { add, print } from "aio2ts/runtime/python";

let index = 0;

async function value(n: string | number): Promise<string | number> {
  await sleep(0);
  index++;
  return n;
}

function key(): number {
  console.log(`key evaluated, index is ${index}`);
  return index;
}

async function main(): Promise<void> {
  const results = new Map<number, string | number>();
  // the right-hand side runs first, then the key
  const value2 = await value("a");
  results.set(key(), value2);
  const value3 = await value("b");
  results.set(index, value3);
  print(results);

  const slots: (string | number | null)[] = [null, null, null, null];
  const value4 = await value("c");
  slots[index] = value4;
  print(slots);

  let total = 10;
  total = add(total, await value(5)) as number;
  console.log(`${total}`);
  const counts = { x: 1 };
  counts.x = add(counts.x, await value(2)) as number;
  print(counts);
}

await main();
