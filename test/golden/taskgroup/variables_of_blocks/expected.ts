import {
  enterAsync,
  run,
  sleep,
  type Task,
  TaskGroup,
  taskGroup,
  timeout,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  bound,
  catchGroup,
  on,
  print,
  str,
  TimeoutError,
  ValueError,
} from "aio2ts/runtime/python";

async function ok(n: number): Promise<number> {
  await sleep(0);
  return n;
}

async function bad(): Promise<never> {
  throw new ValueError("x");
}

async function one(): Promise<void> {
  const [a, b] = await taskGroup(async (tg) => {
    const a = tg.createTask(() => ok(1));
    const b = tg.createTask(() => ok(2));
    return [a, b] as const;
  });
  console.log(`${a.result() + b.result()}`);
}

async function two(): Promise<void> {
  let t: Task<null> | undefined;
  let u: Task<unknown> | undefined;
  try {
    const scope = await enterAsync(new TaskGroup());
    const tg = scope.value;
    try {
      t = tg.createTask(() => sleep(5));
      u = tg.createTask(bad);
    } catch (error) {
      await scope.failed(error);
      throw error;
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    catchGroup(
      caught,
      on(ValueError, (eg) => {
        console.log(`${eg.exceptions.length}`);
      }),
    );
  }
  console.log(`${str(bound(t, "t").cancelled())} ${str(bound(u, "u").done())}`);
}

async function three(): Promise<void> {
  let value: number | null = null;
  try {
    const scope = await enterAsync(timeout(0.01));
    try {
      value = await ok(3);
      await sleep(1);
    } catch (error) {
      await scope.failed(error);
      throw error;
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("late", value);
  }
  print(value);
}

async function four(): Promise<void> {
  const [data, more] = await timeout(1).run(async () => {
    const data = await ok(4);
    const more = data + 1;
    return [data, more] as const;
  });
  console.log(`${data} ${more}`);
}

async function five(): Promise<void> {
  let last: number | undefined;
  for (let i = 0; i < 2; i++) {
    const scope = await enterAsync(timeout(1));
    const cm = scope.value;
    try {
      last = await ok(i);
    } catch (error) {
      await scope.failed(error);
      throw error;
    } finally {
      await scope.exit();
    }
    console.log(str(cm.expired()));
  }
  console.log(`${bound(last, "last")}`);
}

async function main(): Promise<void> {
  await one();
  await two();
  await three();
  await four();
  await five();
}

await run(main);
