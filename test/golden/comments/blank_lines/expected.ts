import { isMain } from "aio2ts/runtime/python";

async function one(): Promise<number> {
  // after a blank line at the start of a body
  const a = 1;

  const b = 2;
  // directly below
  // on its own

  return a + b;
}

async function main(): Promise<void> {
  const x = await one();

  console.log(`${x}`);

  console.log("first second");
}

if (isMain(import.meta.url)) {
  await main();
}
