import { print, str } from "aio2ts/runtime/python";

async function work(n: unknown): Promise<unknown> {
  return n;
}

async function main(): Promise<void> {
  const nothing = await Promise.all([]);
  print(nothing);
  const todo: unknown[] = [];
  print(await Promise.all(todo.map((n) => work(n))));
  console.log(`${str(nothing.length === 0)} ${str(nothing.length === 0)}`);
}

await main();
