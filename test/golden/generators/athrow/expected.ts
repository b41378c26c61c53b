import { anext, asyncGenerator } from "aio2ts/runtime/asyncio";
import { asPythonError, ValueError } from "aio2ts/runtime/python";

const counter = asyncGenerator(async function* counter() {
  let number = 0;
  while (true) {
    try {
      yield number;
      number++;
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      console.log(`told: ${error.message}`);
      number = 100;
    }
  }
});

async function main(): Promise<void> {
  const numbers = counter();
  console.log(`${await anext(numbers)} ${await anext(numbers)}`);
  console.log(`${await numbers.athrow(new ValueError("skip ahead"))}`);
  console.log(`${await anext(numbers)}`);
  await numbers.aclose();
  console.log(await anext(numbers, "closed"));
}

await main();
