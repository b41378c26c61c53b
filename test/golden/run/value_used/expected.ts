import { sleep } from "aio2ts/runtime/asyncio";

/** Add two numbers, slowly. */
async function add(a: number, b: number): Promise<number> {
  await sleep(0.01);
  return a + b;
}

async function main(): Promise<number> {
  const first = await add(1, 2);
  const second = await add(first, 10);
  return second;
}

const result = await main();
console.log(`result: ${result}`);
console.log(`doubled: ${result * 2}`);

if ((await add(20, 22)) === 42) {
  console.log("the answer");
}
