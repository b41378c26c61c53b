/** Functions of the library that are passed on: what is handed to them later is what they get. */

import { getRunningLoop, run, sleep, toThread } from "aio2ts/runtime/asyncio";
import { osPath } from "aio2ts/runtime/os";
import {
  attribute,
  call,
  join,
  methodNamed,
  popKey,
  print,
  setDefault,
  split,
} from "aio2ts/runtime/python";

function apply(
  function_:
    | ((a: string, b: string | null, c: number) => string[])
    | ((...args: never[]) => unknown),
  ...args: (string | number)[]
): string[] | number | string {
  return call(function_, [...args]) as string[] | number | string;
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const stock = new Map([["a", 1]]);
  print(
    await toThread((sep, maxsplit) => split("a-b-c", sep, maxsplit), "-", 1),
    await toThread(
      (path: unknown, ...paths: unknown[]) => osPath.join(path, ...paths),
      "a",
      "b",
    ),
  );
  console.log(
    `${await loop.runInExecutor(null, (key, default_) => popKey(stock, key, default_), "b", 0).join()}`,
  );
  loop.callSoon(
    (key2, default_2) => setDefault(stock, key2, default_2),
    "c",
    3,
  );
  await sleep(0);
  print(stock);
  const handlers = {
    split: (value: string, ...args: unknown[]) =>
      methodNamed(value, "split", "split", args),
    strip: (value2: string, ...args2: unknown[]) =>
      methodNamed(value2, "strip", "strip", args2),
    get: attribute(stock, "get") as (...args: unknown[]) => unknown,
    join: (iterable: Iterable<unknown>) => join(", ", iterable),
  };
  print(
    handlers.split("a b"),
    handlers.split("a-b", "-"),
    handlers.strip("--x-", "-"),
  );
  print(
    call(handlers.get, ["a"]) as number | null,
    call(handlers.get, ["z", 9]) as number,
    call(handlers.join, [["x", "y"]]) as string,
  );
  const value4 = apply(
    (value3: string, ...args3: unknown[]) =>
      methodNamed(value3, "split", "split", args3),
    "a,b,c",
    ",",
    1,
  );
  const value5 = apply(
    attribute("x,y", "split") as (...args: unknown[]) => unknown,
    ",",
  );
  const receiver = [3, 1];
  print(
    value4,
    value5,
    apply(attribute(receiver, "pop") as (...args: unknown[]) => unknown, 0),
    apply(
      attribute("{}-{}", "format") as (...args: unknown[]) => unknown,
      1,
      2,
    ),
  );
}

await run(main);
