import { sleep } from "aio2ts/runtime/asyncio";
import { isMain } from "aio2ts/runtime/python";

async function load(name: string): Promise<string> {
  await sleep(0.01);
  return `contents of ${name}`;
}

async function loadSync(name: string): Promise<string> {
  // a sync wrapper around the async API
  return await load(name);
}

async function loadBoth(): Promise<string[]> {
  const a = await loadSync("a.txt");
  const b = await loadSync("b.txt");
  return [a, b];
}

async function main(): Promise<void> {
  for (const text of await loadBoth()) {
    console.log(text);
  }
  console.log((await loadSync("c.txt")).toUpperCase());
}

if (isMain(import.meta.url)) {
  await main();
}
