import {
  createTask,
  InvalidStateError,
  run,
  sleep,
  wait,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  div,
  floatStr,
  repr,
  str,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

async function compute(x: number, y: number): Promise<number> {
  await sleep(0.01);
  return div(x, y);
}

async function main(): Promise<void> {
  const good = createTask(() => compute(1, 4), { name: "good" });
  const bad = createTask(() => compute(1, 0), { name: "bad" });
  console.log(`${str(good.done())} ${good.getName()}`);
  await wait([good, bad]);
  console.log(`${str(good.done())} ${floatStr(good.result())}`);
  console.log(
    `${bad.getName()} ${str(bad.done())} ${str(bad.cancelled())} ${repr(bad.exception())}`,
  );
  try {
    bad.result();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    console.log(`again: ${e.message}`);
  }
  try {
    createTask(() => compute(1, 1)).result();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof InvalidStateError)) {
      throw e;
    }
    console.log(`InvalidStateError: ${e.message}`);
  }
}

await run(main);
