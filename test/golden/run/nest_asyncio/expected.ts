/** Nested loops, as in a notebook. */

import {
  getEventLoop,
  run,
  runNested,
  runUntilCompleteNested,
  sleep,
} from "aio2ts/runtime/asyncio";

// Jupyter runs a loop already.
// not in a notebook
// patched

async function answer(x: number): Promise<number> {
  await sleep(0.01);
  return x * 2;
}

async function syncHelper(x: number): Promise<number> {
  const loop = getEventLoop();
  return await runUntilCompleteNested(loop, () => answer(x));
}

async function main(): Promise<void> {
  console.log(`${await runNested(() => answer(1))}`);
  console.log(`${await syncHelper(2)}`);
}

await run(main);
