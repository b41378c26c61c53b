import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  assertion,
  AssertionError,
  bound,
  deleteAt,
  deleteSlice,
  isInstance,
  KeyError,
  NameError,
  print,
  pyInt,
  repr,
  str,
  typed,
  typeName,
} from "aio2ts/runtime/python";

async function transfer(amount: number): Promise<number> {
  assertion(
    amount > 0,
    () => `amount must be positive, got ${str(typed(amount, "int | float"))}`,
  );
  assertion(isInstance(amount, pyInt));
  await sleep(0);
  return amount;
}

async function main(): Promise<void> {
  console.log(`${await transfer(5)}`);
  for (const bad of [-1, 0.5]) {
    try {
      await transfer(bad);
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof AssertionError)) {
        throw e;
      }
      print("AssertionError:", repr(str(e)), e.args);
    }
  }

  const inventory = new Map([
    ["apples", 3],
    ["pears", 4],
  ]);
  deleteAt(inventory, "apples");
  const numbers = [0, 1, 2, 3, 4, 5];
  deleteAt(numbers, 0);
  deleteAt(numbers, -1);
  deleteSlice(numbers, 1, 3, null);
  print(inventory, numbers);
  try {
    deleteAt(inventory, "plums");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    console.log(`KeyError: ${e.message}`);
  }
  let temporary: number | undefined;
  temporary = 1;
  temporary = undefined;
  try {
    console.log(`${bound(temporary, "temporary")}`);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof NameError)) {
      throw e;
    }
    console.log(typeName(e));
  }
}

await main();
