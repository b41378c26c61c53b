import { asyncGenerator, sleep } from "aio2ts/runtime/asyncio";
import { print, range, tuple } from "aio2ts/runtime/python";

const numbers = asyncGenerator(async function* numbers(n: number) {
  for (let i = 0; i < n; i++) {
    await sleep(0);
    yield i;
  }
});

async function double(n: number): Promise<number> {
  await sleep(0);
  return n * 2;
}

async function isOdd(n: number): Promise<boolean> {
  return n % 2 === 1;
}

async function main(): Promise<void> {
  const items: number[] = [];
  for await (const n of numbers(4)) {
    items.push(n);
  }
  print(items);
  const entries = new Map<number, number>();
  for await (const n of numbers(3)) {
    if (n !== 0) {
      entries.set(n, n * n);
    }
  }
  print(entries);
  const items2: number[] = [];
  for await (const n of numbers(5)) {
    items2.push(n % 2);
  }
  console.log(`${new Set(items2).size}`);
  const items3: number[] = [];
  for (const n of range(3)) {
    items3.push(await double(n));
  }
  print(items3);
  const items4: number[] = [];
  for await (const n of numbers(3)) {
    if (await isOdd(n)) {
      items4.push(await double(n));
    }
  }
  print(items4);
  const entries2 = new Map<string, number>();
  for (const name of ["a", "bb"]) {
    entries2.set(name, await double(name.length));
  }
  print(entries2);
  const gen = asyncGenerator(async function* () {
    for await (const n of numbers(3)) {
      yield await double(n);
    }
  })();
  for await (const value of gen) {
    console.log(`generated ${value}`);
  }
  const items5: (readonly [number, number])[] = [];
  for (const a of range(2)) {
    for await (const b of numbers(2)) {
      items5.push(tuple(a, b));
    }
  }
  print(items5);
  print((await Promise.all([double(1), double(2)])).filter((x) => x > 2));
}

await main();
