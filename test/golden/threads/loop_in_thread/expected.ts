import {
  getRunningLoop,
  type Loop,
  newEventLoop,
  run,
  runCoroutineThreadsafe,
  setEventLoop,
  sleep,
  sleepInThread,
  wrapFuture,
} from "aio2ts/runtime/asyncio";
import { ThreadPoolExecutor } from "aio2ts/runtime/concurrent";
import { str, tuple } from "aio2ts/runtime/python";
import { Thread } from "aio2ts/runtime/threading";

async function double(number: number, delay: number): Promise<number> {
  await sleep(delay);
  return number * 2;
}

async function serve(loop: Loop): Promise<void> {
  setEventLoop(loop);
  await loop.runForever();
  loop.close();
}

async function slow(): Promise<string> {
  await sleepInThread(0.01);
  return "wrapped";
}

async function wrapped(): Promise<void> {
  const threadPoolExecutor = new ThreadPoolExecutor();
  const pool = threadPoolExecutor;
  try {
    console.log(await wrapFuture(pool.submit(slow), getRunningLoop()).join());
  } finally {
    await threadPoolExecutor.shutdown();
  }
}

const loop = newEventLoop();
const thread = new Thread({ target: serve, args: tuple(loop), daemon: true });
thread.start();
const late = runCoroutineThreadsafe(() => double(1, 0.2), loop);
const early = runCoroutineThreadsafe(() => double(2, 0.02), loop);
console.log(
  `${await early.result()} ${str(late.done())} ${await late.result(1)}`,
);
loop.callSoonThreadsafe(() => loop.stop());
await thread.join();
console.log(str(loop.isClosed()));
await run(wrapped);
