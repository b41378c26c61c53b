import { newEventLoop, setEventLoop, sleep } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function greet(name: string): Promise<string> {
  await sleep(0.01);
  return `hello ${name}`;
}

async function main(): Promise<void> {
  const loop = newEventLoop();
  setEventLoop(loop);
  try {
    console.log(await loop.runUntilComplete(() => greet("loop")));
    console.log(await loop.runUntilComplete(() => greet("again")));
    console.log(`running: ${str(loop.isRunning())}`);
  } finally {
    loop.close();
  }
  console.log(`closed: ${str(loop.isClosed())}`);
}

await main();
