import { gather, run, sleep } from "aio2ts/runtime/asyncio";

async function leaf(name: string): Promise<string> {
  // never suspends: keeps the turn
  console.log(`leaf ${name}`);
  return name;
}

async function branch(name: string): Promise<void> {
  console.log(`branch ${name} in`);
  await leaf(name + "1");
  await leaf(name + "2");
  await sleep(0);
  console.log(`branch ${name} resumed`);
  await leaf(name + "3");
  console.log(`branch ${name} out`);
}

async function main(): Promise<void> {
  await gather([() => branch("a"), () => branch("b"), () => branch("c")]);
  console.log("end");
}

await run(main);
