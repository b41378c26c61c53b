/** The tutorial: a list of coroutines, gathered over one session. */

import { textOf } from "aio2ts/runtime/fetch";
import { isMain, strip } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function fetch(url: string): Promise<string> {
  const response = await globalThis.fetch(url);
  return await textOf(response);
}

async function fetchAll(urls: string[]): Promise<string[]> {
  const tasks = urls.map((url) => fetch(url));
  return await Promise.all(tasks);
}

async function main(): Promise<void> {
  const base = argv[1];
  const pages = await fetchAll([
    `${base}/slow/0.05?name=a`,
    `${base}/slow/0.01?name=b`,
    `${base}/`,
  ]);
  for (const page of pages) {
    console.log(strip(page));
  }
}

if (isMain(import.meta.url)) {
  await main();
}
