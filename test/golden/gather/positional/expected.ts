import { sleep } from "aio2ts/runtime/asyncio";
import { floatStr } from "aio2ts/runtime/python";

async function fetchPrice(symbol: string, delay: number): Promise<string> {
  // simulated latency
  await sleep(delay);
  return `${symbol}: ${floatStr(delay)}s`;
}

async function main(): Promise<void> {
  const prices = await Promise.all([
    fetchPrice("AAA", 0.02),
    fetchPrice("BBB", 0.01),
  ]);
  for (const [i, price] of prices.entries()) {
    console.log(`${i + 1} ${price}`);
  }
}

await main();
