import { BoundedSemaphore, Semaphore } from "aio2ts/runtime/asyncio";
import { asPythonError, str, ValueError } from "aio2ts/runtime/python";

async function main(): Promise<void> {
  const sem = new BoundedSemaphore(1);
  await sem.acquire();
  console.log(`locked: ${str(sem.locked())}`);
  sem.release();
  try {
    sem.release();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`ValueError: ${e.message}`);
  }

  const plain = new Semaphore(0);
  plain.release();
  await plain.acquire();
  try {
    console.log("released once, entered once");
  } finally {
    plain.release();
  }
}

await main();
