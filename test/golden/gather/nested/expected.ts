import { gather, gatherFuture, run, sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function part(name: string): Promise<string> {
  console.log(`start ${name}`);
  await sleep(0.01);
  console.log(`end ${name}`);
  return name;
}

async function section(
  title: string,
  names: number[],
): Promise<Map<string, string[]>> {
  console.log(`section ${title}`);
  const parts = await gather(names.map((n) => () => part(`${title}.${n}`)));
  return new Map([[title, parts]]);
}

async function main(): Promise<void> {
  const sections = await gather([
    () => section("a", [1, 2]),
    () => section("b", [3]),
    gatherFuture([() => part("x"), () => part("y")]),
  ]);
  print(sections);
}

await run(main);
