import {
  createTask,
  Event,
  gather,
  run,
  sleep,
  waitFor,
} from "aio2ts/runtime/asyncio";
import { asPythonError, range, str, TimeoutError } from "aio2ts/runtime/python";

async function waiter(event: Event, name: string): Promise<void> {
  console.log(`${name} is waiting`);
  await event.wait();
  console.log(`${name} got it`);
}

async function main(): Promise<void> {
  const event = new Event();
  const waiters = Array.from(range(3), (i) =>
    createTask(() => waiter(event, `waiter ${i}`)),
  );
  await sleep(0.01);
  console.log(`setting ${str(event.isSet())}`);
  event.set();
  console.log(`set ${str(event.isSet())}`);
  await gather(waiters);

  // already set: does not wait at all
  await event.wait();
  event.clear();
  try {
    await waitFor(() => event.wait(), 0.01);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log("nobody set it");
  }
}

await run(main);
