import { sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

let calls = 0;
const LIMIT = 3;

function factorial(n: number): number {
  calls++;
  return n <= 1 ? 1 : n * factorial(n - 1);
}

async function countdown(n: number): Promise<void> {
  if (n === 0) {
    console.log("liftoff");
    return;
  }
  console.log(`${n}`);
  await sleep(0);
  await countdown(n - 1);
}

function compute(): number {
  const LIMIT = 10; // local, hides the global
  return LIMIT;
}

console.log(`${factorial(10)} ${calls}`);
console.log(`${compute()} ${LIMIT}`);
await countdown(LIMIT);
print((await countdown(0), null));
