/** Steps of a deployment in task groups: what belongs together fails together, and every failure is reported. */

import {
  CancelledError,
  run,
  sleep,
  taskGroup,
  timeout,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  catchGroup,
  className,
  Exception,
  isMain,
  on,
  OSError,
  print,
  sorted,
  str,
  TimeoutError,
  typed,
} from "aio2ts/runtime/python";

class StepFailed extends Exception {
  step: string;

  constructor(step: string, reason: string) {
    super(`${step}: ${reason}`);
    this.step = step;
  }
}

/** One step; cancelled steps clean up after themselves. */
async function runStep(
  name: string,
  seconds: number,
  fails: string | null = null,
): Promise<string> {
  console.log(`${name} starts`);
  try {
    await sleep(seconds);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log(`${name} is cancelled`);
    throw error;
  }
  if (fails !== null) {
    throw new StepFailed(name, fails);
  }
  console.log(`${name} done`);
  return `${name} took ${str(typed(seconds, "float | int"))}s`;
}

async function build(): Promise<string[]> {
  const tasks = await taskGroup(async (group) => [
    group.createTask(() => runStep("compile", 0.02)),
    group.createTask(() => runStep("lint", 0.01)),
  ]);
  return tasks.map((task) => task.result());
}

async function test(): Promise<void> {
  await taskGroup(async (group) => {
    group.createTask(() => runStep("unit tests", 0.01));
    group.createTask(() => runStep("browser tests", 0.02, "no display"));
    group.createTask(() => runStep("load tests", 5));
  });
}

async function publish(): Promise<void> {
  await taskGroup(async (group) => {
    group.createTask(() => runStep("upload", 0.01, "disk full"));
    group.createTask(() => runStep("announce", 0.01, "no network"));
  });
}

async function main(): Promise<void> {
  print(await build());
  for (const stage of [test, publish]) {
    try {
      await stage();
      console.log(`${className(stage)} passed`);
    } catch (caught) {
      catchGroup(
        caught,
        on(StepFailed, (failed) => {
          const reasons = sorted(failed.exceptions.map((error) => str(error)));
          console.log(
            `${className(stage)}: ${reasons.length} failed: ${reasons.join("; ")}`,
          );
        }),
        on(OSError, (failed) => {
          print("the machine is to blame", failed.exceptions);
        }),
      );
    }
  }
  try {
    await timeout(0.02).run(async () => {
      await runStep("clean up", 5);
    });
  } catch (caught) {
    const error2 = asPythonError(caught);
    if (!(error2 instanceof TimeoutError)) {
      throw error2;
    }
    console.log("clean up takes too long");
  }
}

if (isMain(import.meta.url)) {
  await run(main);
}
