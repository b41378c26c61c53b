import { sleep } from "aio2ts/runtime/asyncio";
import { range, str, typed, typeName } from "aio2ts/runtime/python";
import { monotonic, perfCounter, time, timeNs } from "aio2ts/runtime/time";

async function main(): Promise<void> {
  const start = perfCounter();
  await sleep(0.02);
  const elapsed = perfCounter() - start;
  console.log(
    `slept long enough: ${str(elapsed >= 0.019)}, not too long: ${str(elapsed < 2)}`,
  );

  const t0 = time();
  const m0 = monotonic();
  await Promise.all(Array.from(range(10), () => sleep(0.02)));
  console.log(
    `concurrent: ${str(time() - t0 < 0.15)} ${str(monotonic() - m0 < 0.15)}`,
  );
  console.log(`${typeName(typed(t0, "float"))} ${str(time() > 1_600_000_000)}`);
  console.log(str(timeNs() > 10 ** 18));
}

await main();
