import {
  anext,
  asyncGenerator,
  type PythonAsyncGenerator,
  sleep,
} from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

/** Yield numbers from 0 to `to` every `delay` seconds. */
const ticker = asyncGenerator(async function* ticker(
  delay: number,
  to: number,
) {
  try {
    for (let i = 0; i < to; i++) {
      yield i;
      await sleep(delay);
    }
  } finally {
    console.log("ticker closed");
  }
});

const mapped = asyncGenerator(async function* mapped(
  func: (n: number) => string,
  source: PythonAsyncGenerator<number>,
) {
  for await (const item of source) {
    yield func(item);
  }
});

async function main(): Promise<void> {
  for await (const i of ticker(0.001, 3)) {
    console.log(`tick ${i}`);
  }

  for await (const text of mapped((n: number) => `<${n}>`, ticker(0, 2))) {
    console.log(text);
  }

  const gen = ticker(0, 10);
  console.log(`${await gen.anext()} ${await anext(gen)}`);
  await gen.aclose();
  const items: number[] = [];
  for await (const x of gen) {
    items.push(x);
  }
  print(items);
}

await main();
