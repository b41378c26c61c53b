import { coroutine, sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function load(what: string): Promise<string> {
  console.log(`loading ${what}`);
  await sleep(0);
  return what.toUpperCase();
}

async function main(): Promise<void> {
  const jobs = [coroutine(load, "a"), coroutine(load, "b")];
  jobs.push(coroutine(load, "c"));
  console.log(`${jobs.length} jobs waiting`);
  for (const job of jobs) {
    console.log(await job.join());
  }

  const named = {
    users: coroutine(load, "users"),
    posts: coroutine(load, "posts"),
  };
  const results = new Map<string, string>();
  for (const [name, coro] of Object.entries(named)) {
    results.set(name, await coro.join());
  }
  print(results);
}

await main();
