import { sleep } from "aio2ts/runtime/asyncio";
import {
  argumentsFor,
  Keywords,
  keywordsOf,
  print,
  str,
  tuple,
  typed,
} from "aio2ts/runtime/python";

function connect(
  host: string | number,
  port: number | string = 8080,
  {
    secure = false,
    timeout = null,
  }: { secure?: boolean; timeout?: number | null } = {},
): string {
  const scheme = secure ? "https" : "http";
  return `${scheme}://${host}:${port} timeout=${str(typed(timeout, "None | float | int"))}`;
}

async function fetch(
  url: string,
  retries: number = 3,
  keywords?: Keywords,
): Promise<readonly [string, number, Map<string, { x: number } | boolean>]> {
  const options = keywordsOf<{ x: number } | boolean>(keywords);
  await sleep(0);
  return tuple(url, retries, options);
}

async function main(): Promise<void> {
  console.log(connect("example.org"));
  console.log(connect("example.org", 443, { secure: true }));
  console.log(connect("localhost", undefined, { timeout: 1.5 }));
  print(await fetch("/a"));
  print(await fetch("/b", 0, new Keywords({ headers: { x: 1 }, debug: true })));
  const settings = { port: 9000, secure: true };
  console.log(
    connect(
      ...(argumentsFor(
        "connect",
        "host, port=, *, secure=, timeout=",
        ["z"],
        new Keywords(settings),
      ) as Parameters<typeof connect>),
    ),
  );
  const args = ["host", 1];
  console.log(
    connect(
      ...(argumentsFor(
        "connect",
        "host, port=, *, secure=, timeout=",
        [...args],
        new Keywords({ timeout: 3 }),
      ) as Parameters<typeof connect>),
    ),
  );
}

await main();
