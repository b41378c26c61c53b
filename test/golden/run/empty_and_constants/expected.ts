import { sleep } from "aio2ts/runtime/asyncio";
import { print, tuple } from "aio2ts/runtime/python";

const VERSION = "1.0";
const DEBUG = false;
const RETRIES = 3;
const DELAY = 0.001;
const HOSTS = tuple("alpha", "beta");

async function ping(host: string): Promise<boolean> {
  for (let _ = 0; _ < RETRIES; _++) {
    await sleep(DELAY);
  }
  return (HOSTS as readonly string[]).includes(host);
}

async function noop(): Promise<void> {}

function unused(): void {}

if (DEBUG) {
  console.log("debugging");
}

print((await noop(), null), (unused(), null));
const items: string[] = [];
for (const host of [...HOSTS, "gamma"]) {
  if (await ping(host)) {
    items.push(host);
  }
}
print(VERSION, items);
