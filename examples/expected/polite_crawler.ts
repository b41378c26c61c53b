/** A crawler over HTTP that never asks one site for more than it allows: so many pages at once, and a visited set. */

import { Semaphore } from "aio2ts/runtime/asyncio";
import { discard, jsonOf } from "aio2ts/runtime/fetch";
import {
  Dict,
  extend,
  getItem,
  isMain,
  iterate,
  PySet,
  str,
  truthy,
  tuple,
  zip,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

const MAX_AT_ONCE = 2;

/** One page of the listing: what is on it, and where it goes on. */
async function loadPage(
  limit: Semaphore,
  url: string,
): Promise<readonly [unknown, unknown]> {
  let page: unknown;
  await limit.acquire();
  try {
    const response = await fetch(url);
    page = await jsonOf(response);
  } finally {
    limit.release();
  }
  return tuple(getItem(page, "items"), getItem(page, "next"));
}

async function loadUser(
  limit: Semaphore,
  base: string,
  number: unknown,
): Promise<unknown> {
  await limit.acquire();
  try {
    const response = await fetch(`${base}/users/${str(number)}`);
    try {
      if (response.status !== 200) {
        return null;
      }
      const user = await jsonOf(response);
      return getItem(user, "name");
    } finally {
      discard(response);
    }
  } finally {
    limit.release();
  }
}

/** Follow the pages, then look up everything that they list. */
async function crawl(
  base: string,
  start: string,
): Promise<readonly [number, Map<unknown, unknown>]> {
  const limit = new Semaphore(MAX_AT_ONCE);
  const seen = new PySet<unknown>();
  const found: unknown[] = [];
  let path: unknown = start;
  while (path !== null && !seen.has(path)) {
    seen.add(path);
    let items: unknown;
    [items, path] = await loadPage(limit, base + str(path));
    extend(
      found,
      Array.from(iterate(items), (item) => getItem(item, "id")),
    );
  }
  const names = await Promise.all(
    found.map((number) => loadUser(limit, base, number)),
  );
  return tuple(seen.size, new Dict(zip(found, names)));
}

async function main(): Promise<void> {
  const [pages, users] = await crawl(argv[1], "/pages?page=1");
  console.log(`${pages} pages list ${users.size} items`);
  for (const [number, name] of users) {
    console.log(`${str(number)}: ${str(truthy(name) ? name : "nobody")}`);
  }
}

if (isMain(import.meta.url)) {
  await main();
}
