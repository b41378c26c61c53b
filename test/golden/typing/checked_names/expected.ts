import { sleep } from "aio2ts/runtime/asyncio";
import {
  contains,
  items,
  keys,
  print,
  sorted,
  sum,
  tuple,
  typeName,
  values,
} from "aio2ts/runtime/python";

async function total(prices: Map<string, number>): Promise<number> {
  await sleep(0);
  const found = sum(prices.values());
  return found;
}

async function main(): Promise<void> {
  const prices = new Map([
    ["tea", 3],
    ["cake", 5],
  ]);
  console.log(`${await total(prices)}`);
  // the views of a dict have classes of their own
  console.log(
    `${typeName(keys(prices))} ${typeName(values(prices))} ${typeName(items(prices))}`,
  );
  print(sorted(prices.keys()), contains(items(prices), tuple("tea", 3)));
}

await main();
