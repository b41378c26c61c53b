import { sleep } from "aio2ts/runtime/asyncio";
import { bound, print, printTo, range, tuple } from "aio2ts/runtime/python";

async function isUp(host: string): Promise<boolean> {
  await sleep(0);
  return host.endsWith("3");
}

async function find(hosts: string[]): Promise<void> {
  search: {
    for (const host of hosts) {
      if (await isUp(host)) {
        console.log(`found ${host}`);
        break search;
      }
    }
    print("none of", hosts);
  }
}

async function main(): Promise<void> {
  await find(["h1", "h2", "h3", "h4"]);
  await find(["h1", "h2"]);
  let n = 0;
  while (n < 3) {
    n++;
    if (n === 2) {
      continue;
    }
    console.log(`n = ${n}`);
  }
  console.log("while ended normally");

  let i: number | undefined;
  for (const item of [tuple(1, 2), tuple(3, 4)].entries()) {
    let a: number;
    let b: number;
    [i, [a, b]] = item;
    console.log(`${i} ${a + b}`);
  }
  for (i of range(10, 0, -4)) {
    printTo({ end: " " }, i);
  }
  console.log();
  for (const x of []) {
  }
  console.log(`last i: ${bound(i, "i")}`);
}

await main();
