import { sleep } from "aio2ts/runtime/asyncio";

async function main(): Promise<void> {
  console.log("Hello ...");
  await sleep(0.01);
  console.log("... World!");
}

await main();
