import { sleep } from "aio2ts/runtime/asyncio";
import { float, floatStr, notPorted, sum } from "aio2ts/runtime/python";

function meanWithNumpy(values: unknown): number {
  return float(notPorted("`numpy`, which no map covers,"));
}

async function mean(values: number[]): Promise<number> {
  await sleep(0);
  return sum(values) / values.length;
}

console.log(floatStr(await mean([1, 2, 3])));
