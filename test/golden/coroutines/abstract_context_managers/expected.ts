import { enterAsync, sleep } from "aio2ts/runtime/asyncio";
import {
  AbstractAsyncContextManager,
  AbstractContextManager,
  asPythonError,
  type AsyncContextManager,
  asyncExitOf,
  attribute,
  type BaseException,
  type ContextManager,
  enterWith,
  exitOf,
  floorDiv,
  print,
  str,
  truthy,
  ValueError,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

class Timer extends AbstractContextManager<Timer> {
  label: string;

  constructor(label: string) {
    super();
    this.label = label;
  }

  [exitOf](excType: unknown, exc: BaseException | null, tb: unknown): boolean {
    print(
      `${this.label} done`,
      truthy(excType) ? attribute(excType, "__name__") : null,
    );
    return excType === ValueError;
  }
}

class Session extends AbstractAsyncContextManager<Session> {
  open: boolean;

  constructor() {
    super();
    this.open = true;
  }

  async [asyncExitOf](
    excType: unknown,
    exc: unknown,
    tb: unknown,
  ): Promise<void> {
    await sleep(0);
    this.open = false;
  }
}

async function use(manager: AsyncContextManager<Session>): Promise<boolean> {
  const scope = await enterAsync(manager);
  const session = scope.value;
  try {
    return session.open;
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  return false;
}

function quietly(manager: ContextManager<unknown>, value: number): number {
  const scope = enterWith(manager);
  try {
    return floorDiv(10, value);
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return -1;
}

async function main(): Promise<void> {
  const session = new Session();
  console.log(`${str(await use(session))} ${str(session.open)}`);
  const scope = enterWith(new Timer("suppressed"));
  const timer = scope.value;
  try {
    console.log(timer.label);
    throw new ValueError("gone");
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  console.log(`${quietly(new Timer("division"), 5)}`);
  try {
    quietly(new Timer("zero"), 0);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ZeroDivisionError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
