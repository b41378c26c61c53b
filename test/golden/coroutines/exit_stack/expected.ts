import { asyncGenerator, enterAsync, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  asyncContextManager,
  AsyncExitStack,
  bound,
  closing,
  contextManager,
  enterWith,
  nullContext,
  print,
  pyPrint,
  ValueError,
} from "aio2ts/runtime/python";

const connection = asyncContextManager(
  asyncGenerator(async function* connection(name: string) {
    console.log(`open ${name}`);
    await sleep(0);
    try {
      yield name.toUpperCase();
    } finally {
      console.log(`close ${name}`);
    }
  }),
);

const section = contextManager(function* section(
  title: string,
): Generator<null, void, unknown> {
  console.log(`<${title}>`);
  yield null;
  console.log(`</${title}>`);
});

async function goodbye(name: string, mark: string = "."): Promise<void> {
  await sleep(0);
  console.log(`goodbye ${name}${mark}`);
}

const ticks = asyncGenerator(async function* ticks() {
  try {
    for (let i = 0; i < 10; i++) {
      yield i;
    }
  } finally {
    console.log("ticks closed");
  }
});

async function main(): Promise<void> {
  const scope = await enterAsync(new AsyncExitStack());
  let stack = scope.value;
  try {
    const names: string[] = [];
    for (const name of ["a", "b"]) {
      names.push(await stack.enterAsyncContext(connection(name)));
    }
    stack.enterContext(section("body"));
    stack.pushAsyncCallback(goodbye, "world", "!");
    stack.callback(pyPrint, "callback");
    print(names);
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }

  stack = new AsyncExitStack();
  await stack.enterAsyncContext(connection("c"));
  await stack.aclose();

  let number: number | undefined;
  const aclosing = closing(ticks());
  const numbers = aclosing.thing;
  try {
    for await (number of numbers) {
      if (number === 2) {
        break;
      }
    }
  } finally {
    await aclosing.aclose();
  }
  console.log(`stopped at ${bound(number, "number")}`);

  for (const verbose of [true, false]) {
    const scope2 = enterWith(verbose ? section("loud") : nullContext(null));
    try {
      console.log("working");
    } catch (error2) {
      scope2.failed(error2);
    } finally {
      scope2.exit();
    }
  }
  const state = nullContext("ready").value;
  console.log(state);
  try {
    const scope2 = await enterAsync(new AsyncExitStack());
    stack = scope2.value;
    try {
      await stack.enterAsyncContext(connection("d"));
      throw new ValueError("in the stack");
    } catch (error2) {
      await scope2.failed(error2);
    } finally {
      await scope2.exit();
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
