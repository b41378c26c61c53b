import { asyncGenerator, sleep } from "aio2ts/runtime/asyncio";
import type { PathLike } from "aio2ts/runtime/io";
import {
  at,
  call,
  floatStr,
  iterate,
  Keywords,
  multiply,
  print,
  signature,
  splitKeywords,
  str,
  sumFloat,
} from "aio2ts/runtime/python";

const LIMIT = 3;

function double(value: number | string): number | string {
  return multiply(value, 2) as number | string;
}

function total(
  prices: Map<string, number>,
  names: Iterable<string> | null = null,
): number {
  return sumFloat(
    Array.from(iterate(names ?? prices), (name) => at(prices, name)),
  );
}

const count = asyncGenerator(async function* count(limit: number) {
  for (let n = 0; n < limit; n++) {
    await sleep(0);
    yield n;
  }
});

async function apply(
  func: (...args: never[]) => number,
  ...params: (number | Keywords)[]
): Promise<number> {
  const [args, kwargs] = splitKeywords(params);
  await sleep(0);
  return call(func, [...args], new Keywords(kwargs)) as number;
}

function plus(a: number, b: number = 0): number {
  return a + b;
}

signature(plus, "a, b=");

function openIt(path: string | PathLike): string {
  return `opening ${str(path)}`;
}

async function main(): Promise<void> {
  console.log(
    `${double(4)} ${double("ab")} ${floatStr(
      total(
        new Map([
          ["a", 1.5],
          ["b", 2.0],
        ]),
      ),
    )} ${floatStr(
      total(
        new Map([
          ["a", 1.5],
          ["b", 2.0],
        ]),
        ["b"],
      ),
    )}`,
  );
  const items: number[] = [];
  for await (const n of count(LIMIT)) {
    items.push(n);
  }
  print(items);
  console.log(
    `${await apply(plus, 1, new Keywords({ b: 2 }))} ${await apply(
      signature((...ns: unknown[]) => ns.length, "*ns"),
      3,
      9,
    )}`,
  );
  const value = "not checked" as unknown as number;
  console.log(`${value} ${openIt("x")}`);
}

await main();
