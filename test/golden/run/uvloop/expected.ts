import { sleep } from "aio2ts/runtime/asyncio";
import { isMain } from "aio2ts/runtime/python";

// plain asyncio will do
const HAS_UVLOOP = true;

async function main(): Promise<number> {
  console.log("running");
  await sleep(0);
  return 3;
}

if (isMain(import.meta.url)) {
  // faster
  console.log(`${await main()}`);
}
