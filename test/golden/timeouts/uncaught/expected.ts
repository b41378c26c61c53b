import { run, sleep, waitFor } from "aio2ts/runtime/asyncio";

async function main(): Promise<void> {
  console.log("start");
  await waitFor(() => sleep(60), 0.01);
  console.log("never");
}

await run(main);
