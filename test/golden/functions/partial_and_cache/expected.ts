import { type Coroutine, sleep } from "aio2ts/runtime/asyncio";
import {
  call,
  Keywords,
  lruCache,
  partial,
  print,
  range,
  signature,
  str,
} from "aio2ts/runtime/python";

async function fetch(
  base: string,
  path: unknown,
  { retries = 1 }: { retries?: number } = {},
): Promise<string> {
  await sleep(0);
  return `${base}${str(path)} x${retries}`;
}

signature(fetch, "base, path, *, retries=");

const fib = lruCache(function (n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}, null);

async function main(): Promise<void> {
  const api = partial(fetch, ["http://api"], { retries: 3 });
  console.log(
    `${await api("/users")} ${await (call(api, ["/posts"], new Keywords({ retries: 0 })) as Coroutine<string>).join()}`,
  );
  print(
    fib(30),
    Array.from(range(8), (n) => fib(n)),
  );
}

await main();
