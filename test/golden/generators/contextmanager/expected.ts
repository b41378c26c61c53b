import { asyncGenerator, enterAsync, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  asyncContextManager,
  at,
  contextManager,
  enterWith,
  KeyError,
  print,
  suppress,
  TimeoutError,
  ValueError,
} from "aio2ts/runtime/python";

const connection = asyncContextManager(
  asyncGenerator(async function* connection(name: string) {
    console.log(`open ${name}`);
    await sleep(0);
    try {
      yield name.toUpperCase();
    } finally {
      await sleep(0);
      console.log(`close ${name}`);
    }
  }),
);

const tag = contextManager(function* tag(
  name: string,
): Generator<null, void, unknown> {
  console.log(`<${name}>`);
  yield null;
  console.log(`</${name}>`);
});

async function first(): Promise<string | null> {
  const scope = await enterAsync(connection("three"));
  const c = scope.value;
  try {
    return c;
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  return null;
}

async function main(): Promise<void> {
  const scope = await enterAsync(connection("one"));
  const one = scope.value;
  try {
    console.log(`using ${one}`);
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  try {
    const scope2 = await enterAsync(connection("two"));
    try {
      throw new ValueError("broken");
    } catch (error) {
      await scope2.failed(error);
    } finally {
      await scope2.exit();
    }
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`caught ${e.message}`);
  }
  const scope2 = enterWith(tag("p"));
  try {
    console.log("text");
  } catch (error) {
    scope2.failed(error);
  } finally {
    scope2.exit();
  }
  print(await first());
  const suppress2 = suppress(KeyError, TimeoutError);
  try {
    print(at(new Map<unknown, unknown>(), "nothing"));
  } catch (error) {
    if (!suppress2.matches(error)) {
      throw error;
    }
  }
  console.log("end");
}

await main();
