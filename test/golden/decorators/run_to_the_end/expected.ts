/** A decorator that makes an async function callable from plain code, as command line tools have it. */

import { sleep } from "aio2ts/runtime/asyncio";
import {
  className,
  decorateMethod,
  print,
  signature,
  wraps,
} from "aio2ts/runtime/python";

function coro<A extends unknown[], R>(
  func: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const wrapper = wraps(func)(async function wrapper(...args: A): Promise<R> {
    return await func(...args);
  });

  return wrapper;
}

const greet = coro(
  signature(async function greet(
    name: string,
    punctuation: string = "!",
  ): Promise<string> {
    await sleep(0);
    return `Hello, ${name}${punctuation}`;
  }, "name, punctuation="),
);

class Client {
  async fetch(key: string): Promise<string> {
    await sleep(0);
    return key.toUpperCase();
  }

  static {
    signature(this.prototype.fetch, "key");
    decorateMethod(this, "fetch", coro);
  }
}

async function main(): Promise<void> {
  console.log(await greet("Ann"));
  console.log(await greet("Bob", "?"));
  const items: string[] = [];
  for (const name of ["x", "y"]) {
    items.push(await greet(name));
  }
  print(items, className(greet));
  console.log(await new Client().fetch("k"));
}

await main();
