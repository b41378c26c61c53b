import { sleep } from "aio2ts/runtime/asyncio";
import { print, str, tuple } from "aio2ts/runtime/python";
import { perfCounter } from "aio2ts/runtime/time";

async function brew(drink: string, seconds: number): Promise<string> {
  await sleep(seconds);
  return `${drink} ready`;
}

async function oneByOne(): Promise<string[]> {
  const results: string[] = [];
  for (const [drink, seconds] of [tuple("tea", 0.02), tuple("coffee", 0.03)]) {
    results.push(await brew(drink, seconds));
  }
  return results;
}

async function together(): Promise<string[]> {
  return await Promise.all([brew("tea", 0.02), brew("coffee", 0.03)]);
}

async function main(): Promise<void> {
  let start = perfCounter();
  print(await oneByOne());
  const sequential = perfCounter() - start;

  start = perfCounter();
  print(await together());
  const concurrent = perfCounter() - start;
  console.log(`gather was faster: ${str(concurrent < sequential)}`);
}

await main();
