/** The crawler of every tutorial, over a site that lives in memory: semaphore, gather, a visited set. */

import { gather, run, Semaphore, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  Exception,
  isMain,
  items,
  repeat,
  sorted,
  str,
  tuple,
} from "aio2ts/runtime/python";

const SITE = new Map<string, string[]>([
  ["/", ["/about", "/blog", "/shop"]],
  ["/about", ["/", "/team"]],
  ["/blog", ["/blog/1", "/blog/2", "/"]],
  ["/blog/1", ["/blog"]],
  ["/blog/2", ["/blog", "/missing"]],
  ["/shop", ["/cart"]],
  ["/cart", []],
  ["/team", ["/about"]],
]);

class PageNotFound extends Exception {}

/** Pretend to download a page, and return its links. */
async function fetch(url: string): Promise<string[]> {
  // simulated latency
  await sleep(0.005);
  if (!SITE.has(url)) {
    throw new PageNotFound(url);
  }
  return at(SITE, url);
}

class Crawler {
  semaphore: Semaphore;
  seen: Set<string>;
  links: Map<string, number>;
  missing: string[];

  constructor(limit: number = 3) {
    this.semaphore = new Semaphore(limit);
    this.seen = new Set<string>();
    this.links = new Map<string, number>();
    this.missing = [];
  }

  async visit(url: string): Promise<string[]> {
    let found: string[];
    const semaphore = this.semaphore;
    await semaphore.acquire();
    try {
      try {
        found = await fetch(url);
      } catch (caught) {
        const e = asPythonError(caught);
        if (!(e instanceof PageNotFound)) {
          throw e;
        }
        this.missing.push(str(e));
        return [];
      }
    } finally {
      semaphore.release();
    }
    this.links.set(url, found.length);
    return found;
  }

  /** Visit level by level; return how many levels there were. */
  async crawl(start: string): Promise<number> {
    let level: string[] = [start];
    this.seen.add(start);
    let depth = 0;
    while (level.length > 0) {
      console.log(`level ${depth}: ${level.join(" ")}`);
      const pages = await gather(level.map((url) => () => this.visit(url)));
      level = [];
      for (const links of pages) {
        for (const link of links) {
          if (!this.seen.has(link)) {
            this.seen.add(link);
            level.push(link);
          }
        }
      }
      depth++;
    }
    return depth;
  }
}

async function main(): Promise<void> {
  const crawler = new Crawler(2);
  const depth = await crawler.crawl("/");
  console.log(
    `${crawler.links.size} pages, ${depth} levels, missing: ${str(crawler.missing)}`,
  );
  for (const [url, count] of sorted(items(crawler.links), {
    key: (item) => tuple(-item[1], item[0]),
  })) {
    console.log(`${url.padEnd(10)}${repeat("*", count).padEnd(4)}${count}`);
  }
}

if (isMain(import.meta.url)) {
  await run(main);
}
