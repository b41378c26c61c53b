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
  const subject = split(command);
  if (subject.length === 2 && subject[0] === "go") {
    const direction = subject[1];
    return `going ${direction}`;
  } else if (
    subject.length >= 1 &&
    subject[0] === "take" &&
    subject.slice(1).length > 0
  ) {
    const things = subject.slice(1);
    return "taking " + things.join(" and ");
  } else if (
    subject.length === 1 &&
    (subject[0] === "quit" || subject[0] === "exit")
  ) {
    return "bye";
  } else {
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
  if (value === null) {
    return "nothing";
  } else if (value === true || value === false) {
    return "bool";
  } else if (isInstance(value, pyInt) && greaterThan(value as number, 100)) {
    return "big";
  } else if (
    isMapping(value) &&
    contains(value, "type") &&
    equals(getItem(value, "type"), "user") &&
    contains(value, "name")
  ) {
    const name = getItem(value, "name");
    return `user ${str(name)}`;
  } else if (equals(value, 0)) {
    return "zero";
  } else if (isSequence(value) && value.length === 2) {
    const x = value[0];
    const y = value[1];
    return `pair ${str(x)} ${str(y)}`;
  } else if (typeof value === "string") {
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
