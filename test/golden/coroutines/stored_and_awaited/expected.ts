import { type Coroutine, coroutine, sleep } from "aio2ts/runtime/asyncio";

async function greet(name: string): Promise<string> {
  console.log(`greeting ${name}`);
  await sleep(0);
  return `Hello, ${name}!`;
}

async function runIt(coro: Coroutine<string>): Promise<string> {
  console.log("about to run");
  return await coro.join();
}

async function main(): Promise<void> {
  const c = coroutine(greet, "Ann");
  console.log("nothing ran yet");
  console.log(await c.join());

  console.log(await runIt(coroutine(greet, "Bob")));
}

await main();
