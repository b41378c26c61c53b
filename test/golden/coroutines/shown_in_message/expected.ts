import { coroutine } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function compute(): Promise<number> {
  return 3;
}

async function main(): Promise<void> {
  const value = coroutine(compute);
  const text = str(value);
  // the classic mistake: forgot to await
  console.log(
    `${str(text.startsWith("<coroutine object compute at 0x"))} ${str(text.endsWith(">"))}`,
  );
  console.log(`${await value.join()}`);
}

await main();
