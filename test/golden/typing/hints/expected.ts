import { sleep } from "aio2ts/runtime/asyncio";
import { print, str, tuple, typeName } from "aio2ts/runtime/python";

type Number_ = number;
type Handler = (a: string) => Promise<void>;

const limits: Map<string, number> = new Map([["a", 1]]);
const names: string[] = [];
const pair: readonly [string, number] = tuple("x", 1);

function find(items: string[], wanted: string): number | null {
  for (const [i, item] of items.entries()) {
    if (item === wanted) {
      return i;
    }
  }
  return null;
}

function describe(value: unknown): string {
  return `${typeName(value)}: ${str(value)}`;
}

function scale(value: number, by: number = 2): number {
  return value * by;
}

async function notify(
  handlers: Iterable<Handler>,
  message: string | null = null,
): Promise<number> {
  let count = 0;
  for (const handler of handlers) {
    await handler(message || "nothing");
    count++;
  }
  return count;
}

async function log(text: string): Promise<void> {
  await sleep(0);
  names.push(text);
}

async function main(): Promise<void> {
  const index = find(["a", "b"], "b");
  if (index !== null) {
    console.log(`${index + 1}`);
  }
  print(find([], "x"), describe([1]), describe("s"), scale(3));
  print(
    await notify([log, log], "hi"),
    await notify([log]),
    names,
    limits,
    pair,
  );
}

await main();
