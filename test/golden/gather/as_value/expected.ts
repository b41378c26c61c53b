import {
  CancelledError,
  gatherFuture,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { asPythonError, print, str } from "aio2ts/runtime/python";

async function ticker(name: string, n: number): Promise<string> {
  for (let i = 0; i < n; i++) {
    console.log(`${name} ${i}`);
    await sleep(0.01);
  }
  return name;
}

async function main(): Promise<void> {
  const both = gatherFuture([() => ticker("slow", 3), () => ticker("fast", 1)]);
  console.log("scheduled, not started");
  await sleep(0);
  console.log(`first steps done: ${str(both.done())}`);
  const names = await both.join();
  print(names, both.done());

  const group = gatherFuture([() => sleep(5), () => sleep(5)]);
  await sleep(0);
  group.cancel();
  try {
    await group.join();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log("gather cancelled");
  }
}

await run(main);
