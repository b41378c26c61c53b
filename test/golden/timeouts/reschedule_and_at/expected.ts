import {
  CancelledError,
  enterAsync,
  getRunningLoop,
  run,
  sleep,
  Timeout,
  timeout,
  timeoutAt,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  bound,
  print,
  str,
  TimeoutError,
  typed,
} from "aio2ts/runtime/python";

async function main(): Promise<void> {
  const loop = getRunningLoop();
  let scope: Timeout | undefined;
  try {
    const block = await enterAsync(timeoutAt(loop.time() + 0.01));
    scope = block.value;
    try {
      console.log(
        `${str(scope.when() !== null)} ${str(scope instanceof Timeout)}`,
      );
      await sleep(10);
    } catch (error) {
      await block.failed(error);
      throw error;
    } finally {
      await block.exit();
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log(`expired ${str(bound(scope, "scope").expired())}`);
  }

  const block = await enterAsync(timeout(0.01));
  scope = block.value;
  try {
    scope.reschedule(loop.time() + 10);
    await sleep(0.03);
  } catch (error) {
    await block.failed(error);
    throw error;
  } finally {
    await block.exit();
  }
  console.log(`moved ${str(scope.expired())}`);

  const block2 = await enterAsync(timeout(null));
  scope = block2.value;
  try {
    print(typed(scope.when(), "float | None"));
    scope.reschedule(loop.time() + 0.01);
    try {
      await sleep(10);
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof CancelledError)) {
        throw error;
      }
      console.log("cancelled inside");
    }
  } catch (error) {
    await block2.failed(error);
    throw error;
  } finally {
    await block2.exit();
  }
  console.log(`swallowed: ${str(scope.expired())}`);
}

try {
  await run(main);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof TimeoutError)) {
    throw e;
  }
  print("TimeoutError", e.args);
}
