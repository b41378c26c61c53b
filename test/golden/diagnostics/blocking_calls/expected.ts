import { input } from "aio2ts/runtime/python";
import { sleep } from "aio2ts/runtime/time";

async function waitRudely(): Promise<string> {
  sleep(0.01);
  return "waited";
}

async function ask(): Promise<string> {
  return input("name? ");
}

function syncIsFine(): string {
  sleep(0.001);
  return "fine";
}

async function main(): Promise<void> {
  console.log(await waitRudely());
  console.log(`hello ${await ask()}`);
}

await main();
console.log(syncIsFine());
