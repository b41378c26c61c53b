import { sleep } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function factorial(n: number): Promise<number> {
  let result = 1;
  for (let i = 2; i <= n; i++) {
    result *= i;
    await sleep(0);
  }
  return result;
}

async function main(): Promise<void> {
  console.log(`${await factorial(10)}`);
  const limit = 2 ** 60;
  console.log(str(limit > 10));
}

await main();
