import { sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

const log: string[] = [];

async function step(n: number): Promise<number> {
  log.push(`start ${n}`);
  await sleep(0);
  log.push(`end ${n}`);
  return n;
}

for (let i = 0; i < 3; i++) {
  const value = await step(i);
  console.log(`got ${value}`);
}

await step(10);
const total = (await step(5)) + (await step(6));
console.log(`${total}`);
print(log);
