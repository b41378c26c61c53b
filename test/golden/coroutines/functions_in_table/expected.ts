import {
  type Coroutine,
  iscoroutine,
  join,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { call, className, partition, print, repr } from "aio2ts/runtime/python";

async function start(target: string): Promise<string> {
  return `started ${target}`;
}

async function stop(target: string): Promise<string> {
  await sleep(0);
  return `stopped ${target}`;
}

function status(target: string): string {
  return `${target} is fine`;
}

const COMMANDS = new Map([
  ["start", start],
  ["stop", stop],
]);

async function dispatch(line: string): Promise<string> {
  const [name, , target] = partition(line, " ");
  const handler = COMMANDS.get(name) ?? null;
  if (handler === null) {
    return `unknown command ${repr(name)}`;
  }
  return await handler(target);
}

async function main(): Promise<void> {
  for (const line of ["start db", "stop db", "restart db"]) {
    console.log(await dispatch(line));
  }
  for (const handler of [start, stop, status]) {
    let result = call(handler, ["web"]) as Coroutine<string> | string;
    if (iscoroutine(result)) {
      result = (await join(result)) as string;
    }
    print(className(handler), "->", result);
  }
}

await run(main);
