import { floatStr } from "aio2ts/runtime/python";

function mean(total: number, count: number): number {
  return total / count;
}

console.log(floatStr(mean(10.0, 4)));
