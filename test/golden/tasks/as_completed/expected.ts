import { asCompleted, coroutine, run, sleep } from "aio2ts/runtime/asyncio";
import { truncate, tuple } from "aio2ts/runtime/python";

async function download(
  name: string,
  delay: number,
): Promise<readonly [string, number]> {
  await sleep(delay);
  return tuple(name, truncate(delay * 100));
}

async function main(): Promise<void> {
  const jobs = [
    coroutine(download, "big", 0.05),
    coroutine(download, "small", 0.01),
    coroutine(download, "medium", 0.03),
  ];
  for (const nextDone of asCompleted(jobs)) {
    const [name, size] = await nextDone.join();
    console.log(`${name.padEnd(8)}${String(size).padStart(3)}`);
  }
}

await run(main);
