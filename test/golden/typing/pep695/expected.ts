import { sleep } from "aio2ts/runtime/asyncio";
import { call, len, print, tuple } from "aio2ts/runtime/python";

type Pairs<V> = (readonly [string, unknown])[];

class Box<T> {
  content: T;

  constructor(content: T) {
    this.content = content;
  }

  swap(content: T): T {
    let old: T;
    [old, this.content] = [this.content, content];
    return old;
  }
}

function pairs<V>(data: Map<string, V>): (readonly [string, unknown])[] {
  return Array.from(data, ([key, value]) => tuple(key, value));
}

async function apply<A, B>(
  func: ((...args: never[]) => unknown) | ((a: string) => string),
  value: A,
): Promise<B> {
  await sleep(0);
  return call(func, [value]) as B;
}

async function main(): Promise<void> {
  const box = new Box("old");
  console.log(`${box.swap("new")} ${box.content}`);
  print(
    pairs(
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    ),
  );
  print(
    await apply((obj: unknown) => len(obj), "four"),
    await apply((value: string) => value.toUpperCase(), "loud"),
  );
}

await main();
