import {
  getEventLoop,
  getRunningLoop,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

function show(text: string): void {
  console.log(`callback: ${text}`);
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const start = loop.time();
  loop.callLater(0.03, show, "third");
  loop.callLater(0.01, show, "second");
  loop.callSoon(show, "first");
  const handle = loop.callLater(0.02, show, "never");
  handle.cancel();
  console.log("main goes on");
  await sleep(0.05);
  const value = loop.time() - start;
  console.log(str(0.04 < value && value < 1));
  console.log(str(getEventLoop() === loop));
}

await run(main);
