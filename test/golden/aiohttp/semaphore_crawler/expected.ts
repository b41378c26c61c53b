import { Semaphore } from "aio2ts/runtime/asyncio";
import { jsonOf } from "aio2ts/runtime/fetch";
import { getItem, str, tuple } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

const CONCURRENCY = 2;

async function fetch(
  semaphore: Semaphore,
  url: string,
): Promise<readonly [unknown, unknown]> {
  await semaphore.acquire();
  try {
    const response = await globalThis.fetch(url);
    const data = await jsonOf(response);
    return tuple(getItem(data, "name"), getItem(data, "count"));
  } finally {
    semaphore.release();
  }
}

async function main(): Promise<void> {
  const base = argv[1];
  const semaphore = new Semaphore(CONCURRENCY);
  const tasks: Promise<readonly [unknown, unknown]>[] = [];
  for (const name of ["red", "green", "blue", "grey"]) {
    tasks.push(fetch(semaphore, `${base}/counter/${str(name)}`));
  }
  const results = await Promise.all(tasks);
  for (const [name, count] of results) {
    console.log(`${str(name)}: ${str(count)}`);
  }
}

await main();
