import { getRunningLoop, run, sleep } from "aio2ts/runtime/asyncio";
import { max, partial, print, reduce } from "aio2ts/runtime/python";

async function apply(
  func: (...args: never[]) => unknown,
  ...args: number[]
): Promise<unknown> {
  await sleep(0);
  return max([...args]);
}

async function main(): Promise<void> {
  print(
    await apply((iterable: Iterable<unknown>) => max(iterable), 3, 9),
    reduce((a, b) => max([a, b]), [4, 8, 6]),
  );
  const loop = getRunningLoop();
  loop.callSoon(partial(print, ["called", "soon"], { sep: "-" }));
  await sleep(0);
}

await run(main);
