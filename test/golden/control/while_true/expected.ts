import { sleep } from "aio2ts/runtime/asyncio";
import { iter, next, pop, print } from "aio2ts/runtime/python";

async function poll(source: number[]): Promise<string | null> {
  while (true) {
    if (source.length === 0) {
      return null;
    }
    const value = pop(source, 0);
    if (value < 0) {
      continue;
    }
    if (value > 100) {
      break;
    }
    await sleep(0);
    console.log(`value ${value}`);
  }
  return "too big";
}

async function main(): Promise<void> {
  print(await poll([1, -5, 2]));
  print(await poll([3, 101, 4]));
  let n = 5;
  search: {
    while (n !== 0) {
      n -= 2;
      if (n < 0) {
        break search;
      }
    }
    console.log("never");
  }
  console.log(`n ${n}`);
  let line: string;
  while ((line = next(iter(["quit"]))) !== "quit") {
    console.log(line);
  }
  console.log(`line ${line}`);
}

await main();
