import { sleep } from "aio2ts/runtime/asyncio";
import {
  contains,
  equals,
  getItem,
  greaterThan,
  isInstance,
  isMapping,
  isSequence,
  print,
  pyInt,
  repr,
  split,
  str,
  tuple,
} from "aio2ts/runtime/python";

async function handle(command: string): Promise<string> {
  await sleep(0);
  let direction: string;
  let things: string[];
  const subject = split(command);
  if (subject.length === 2 && subject[0] === "go") {
    direction = subject[1];
    return `going ${direction}`;
  }
  if (subject.length >= 1 && subject[0] === "take") {
    things = subject.slice(1);
    if (things.length > 0) {
      return "taking " + things.join(" and ");
    }
  }
  if (
    subject.length === 1 &&
    (subject[0] === "quit" || subject[0] === "exit")
  ) {
    return "bye";
  }
  {
    return `what is ${repr(command)}?`;
  }
}

function kind(
  value:
    | boolean
    | number
    | Map<string, string>
    | readonly [number, number]
    | string
    | null,
): string {
  let n: boolean | number;
  let name: unknown;
  let x: unknown;
  let y: unknown;
  if (value === null) {
    return "nothing";
  }
  if (value === true || value === false) {
    return "bool";
  }
  if (isInstance(value, pyInt)) {
    n = value;
    if (greaterThan(n, 100)) {
      return "big";
    }
  }
  if (
    isMapping(value) &&
    contains(value, "type") &&
    equals(getItem(value, "type"), "user") &&
    contains(value, "name")
  ) {
    name = getItem(value, "name");
    return `user ${str(name)}`;
  }
  if (equals(value, 0)) {
    return "zero";
  }
  if (isSequence(value) && value.length === 2) {
    x = value[0];
    y = value[1];
    return `pair ${str(x)} ${str(y)}`;
  }
  if (typeof value === "string") {
    return "text";
  }
  return "other";
}

async function main(): Promise<void> {
  for (const command of [
    "go north",
    "take sword shield",
    "exit",
    "take",
    "dance",
  ]) {
    console.log(await handle(command));
  }
  print(
    [
      null,
      true,
      500,
      new Map([
        ["type", "user"],
        ["name", "Al"],
      ]),
      0,
      tuple(1, 2),
      "s",
      2.5,
    ].map((v) => kind(v)),
  );
}

await main();
