import { sleep } from "aio2ts/runtime/asyncio";
import { call, range, str, sum, tuple } from "aio2ts/runtime/python";
import {
  monotonic,
  monotonicNs,
  perfCounterNs,
  processTime,
  processTimeNs,
  timeNs,
} from "aio2ts/runtime/time";

async function timed(
  clock: (...args: never[]) => unknown,
  scale: number,
): Promise<number> {
  const start = call(clock, []) as number;
  await sleep(0.02);
  return ((call(clock, []) as number) - start) / scale;
}

async function main(): Promise<void> {
  for (const [clock, scale] of [
    tuple(() => monotonicNs(), 1e9),
    tuple(() => perfCounterNs(), 1e9),
    tuple(() => monotonic(), 1),
    tuple(() => timeNs(), 1e9),
  ]) {
    const elapsed = await timed(clock, scale);
    console.log(str(0.015 < elapsed && elapsed < 5));
  }

  const busy = processTime();
  const used = processTimeNs();
  const total = sum(Array.from(range(50_000), (i) => i * i));
  console.log(
    `${total} ${str(processTime() >= busy)} ${str(processTimeNs() >= used)}`,
  );
  const started = perfCounterNs();
  console.log(
    `${str(typeof started === "number")} ${str(perfCounterNs() >= started)}`,
  );
}

await main();
