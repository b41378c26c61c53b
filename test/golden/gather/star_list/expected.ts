import { coroutine, gather, lazy, run, sleep } from "aio2ts/runtime/asyncio";
import { map, print, range, sum } from "aio2ts/runtime/python";

async function square(n: number): Promise<number> {
  await sleep(0.01);
  return n * n;
}

async function main(): Promise<void> {
  const coros = Array.from(range(5), (n) => coroutine(square, n));
  const results = await gather(coros);
  print(results);

  // the same, in one line
  print(await gather([7, 8].map((n) => () => square(n))));
  print(await gather(Array.from(range(2), (n) => () => square(n))));
  console.log(
    `${sum(await gather([() => square(1), ...map(lazy(square), [2, 3])]))}`,
  );
}

await run(main);
