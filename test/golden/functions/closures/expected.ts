import { sleep } from "aio2ts/runtime/asyncio";
import { print, range } from "aio2ts/runtime/python";

function makeCounter(): (step?: number) => number {
  let count = 0;

  function increment(step: number = 1): number {
    count += step;
    return count;
  }

  return increment;
}

const counter = makeCounter();
console.log(`${counter()} ${counter()} ${counter(5)}`);

// late binding: every lambda sees the last i
const callbacks: (() => number)[] = [];
{
  let i: number;
  for (i of range(3)) {
    callbacks.push(() => i);
  }
}
print(callbacks.map((f) => f()));
const fixed = Array.from(range(3), (i) =>
  (() => {
    const defaultI = i;
    return (i: number = defaultI) => i;
  })(),
);
print(fixed.map((f) => f()));

const later: (() => string)[] = [];
let name: string;
for (name of ["x", "y"]) {
  function show(): string {
    return name;
  }
  later.push(show);
}
print(later.map((f) => f()));

async function main(): Promise<void> {
  let total = 0;

  async function add(n: number): Promise<void> {
    await sleep(0);
    total += n;
  }

  await Promise.all([add(1), add(2), add(3)]);
  console.log(`total ${total}`);
}

await main();
