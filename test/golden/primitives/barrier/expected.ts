import {
  Barrier,
  BrokenBarrierError,
  createTask,
  gather,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  print,
  str,
  tuple,
  typeName,
} from "aio2ts/runtime/python";

async function racer(
  barrier: Barrier,
  name: string,
  delay: number,
): Promise<readonly [string, number]> {
  await sleep(delay);
  console.log(`${name} at the line`);
  const position = await barrier.wait();
  return tuple(name, position);
}

async function main(): Promise<void> {
  const barrier = new Barrier(3);
  console.log(`${barrier.parties} ${barrier.nWaiting} ${str(barrier.broken)}`);
  const results = await gather([
    () => racer(barrier, "a", 0.02),
    () => racer(barrier, "b", 0),
    () => racer(barrier, "c", 0.01),
  ]);
  print(results);

  const waiting = createTask(() => barrier.wait());
  await sleep(0);
  console.log(`${barrier.nWaiting}`);
  await barrier.abort();
  try {
    await waiting.join();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof BrokenBarrierError)) {
      throw e;
    }
    console.log(`broken: ${typeName(e)} ${str(barrier.broken)}`);
  }
  await barrier.reset();
  console.log(str(barrier.broken));
}

await run(main);
