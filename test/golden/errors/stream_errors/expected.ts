import {
  IncompleteReadError,
  LimitOverrunError,
  run,
} from "aio2ts/runtime/asyncio";
import {
  asciiBytes,
  asPythonError,
  print,
  repr,
  str,
  tuple,
} from "aio2ts/runtime/python";

function readFrame(data: Uint8Array, size: number): Uint8Array {
  if (data.length < size) {
    throw new IncompleteReadError(data, size);
  }
  if (size > 8) {
    throw new LimitOverrunError("frame is too long", size);
  }
  return data.slice(0, size);
}

async function main(): Promise<void> {
  for (const [data, size] of [
    tuple(asciiBytes("hello"), 3),
    tuple(asciiBytes("hi"), 4),
    tuple(asciiBytes("a long message"), 12),
  ]) {
    try {
      print(readFrame(data, size));
    } catch (caught) {
      const error = asPythonError(caught);
      if (error instanceof IncompleteReadError) {
        console.log(
          `incomplete: ${repr(error.partial)} of ${str(error.expected)}`,
        );
      } else if (error instanceof LimitOverrunError) {
        console.log(`overrun: ${error.message} after ${error.consumed}`);
      } else {
        throw error;
      }
    }
  }
}

await run(main);
