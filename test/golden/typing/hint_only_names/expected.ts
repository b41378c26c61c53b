/** Names that only annotations use: nothing of them is left at run time. */

import { type Context, enterAsync, Lock } from "aio2ts/runtime/asyncio";
import type { BinaryStream } from "aio2ts/runtime/io";
import {
  type AsyncContextManager,
  countIn,
  print,
} from "aio2ts/runtime/python";
import type { Match, Pattern } from "aio2ts/runtime/re";

const defaultFrames: unknown[] = [];

function describe(
  handler: unknown = null,
  module: unknown = null,
  view: unknown = null,
  stream: BinaryStream | null = null,
  pattern: Pattern | Match | null = null,
  frames: unknown[] = defaultFrames,
  context: Context | null = null,
  keys: unknown = null,
  buffer: unknown = null,
  rest: unknown = null,
): string {
  const given: unknown[] = [
    handler,
    module,
    view,
    stream,
    pattern,
    context,
    keys,
    buffer,
    rest,
  ];
  return `${countIn(given, null)} of ${given.length} left out, ${frames.length} frames`;
}

function size(value: number): number {
  return Math.abs(value);
}

async function hold(
  lock: AsyncContextManager<null>,
  number: unknown,
): Promise<void> {
  const scope = await enterAsync(lock);
  try {
    print("held", number);
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
}

async function main(): Promise<void> {
  console.log(describe());
  console.log(`${size(-3)}`);
  await hold(new Lock(), 4);
}

await main();
