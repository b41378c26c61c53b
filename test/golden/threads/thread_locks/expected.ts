import { sleepInThread } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  print,
  range,
  str,
  tuple,
  ValueError,
} from "aio2ts/runtime/python";
import {
  Barrier,
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  RLock,
  Semaphore,
  Thread,
} from "aio2ts/runtime/threading";

const lock = new Lock();
const again = new RLock();
let total = 0;

async function add(count: number): Promise<void> {
  for (let _ = 0; _ < count; _++) {
    await lock.acquire();
    try {
      const before = total;
      await sleepInThread(0.001);
      total = before + 1;
    } finally {
      lock.release();
    }
  }
}

async function nested(depth: number): Promise<number> {
  await again.acquire();
  try {
    return depth === 0 ? 0 : 1 + (await nested(depth - 1));
  } finally {
    again.release();
  }
}

const ready = new Event();
const slots = new Semaphore(2);
const bounded = new BoundedSemaphore(1);
const condition = new Condition();
const barrier = new Barrier(2);
const items: number[] = [];

async function waiter(): Promise<void> {
  console.log(`waits ${str(await ready.wait(0.01))}`);
  console.log(`set ${str(await ready.wait())}`);
}

async function slot(number: number): Promise<void> {
  await slots.acquire();
  try {
    console.log(`in ${number}`);
    await sleepInThread(0.05 * (number + 1));
  } finally {
    slots.release();
  }
}

async function consume(): Promise<void> {
  await condition.acquire();
  try {
    await condition.waitFor(() => items.length > 1);
    print("items", items);
  } finally {
    condition.release();
  }
}

async function meet(name: string, delay: number): Promise<void> {
  await sleepInThread(delay);
  console.log(`${name} arrives`);
  await barrier.wait();
}

async function together(...threads: Thread[]): Promise<void> {
  for (const thread of threads) {
    thread.start();
  }
  for (const thread of threads) {
    await thread.join();
  }
}

async function main(): Promise<void> {
  await together(
    ...Array.from(range(3), () => new Thread({ target: add, args: tuple(3) })),
  );
  console.log(`${total} ${str(lock.locked())}`);
  console.log(
    `${str(await lock.acquire())} ${str(await lock.acquire(false))} ${str(await lock.acquire(undefined, 0.001))}`,
  );
  lock.release();
  console.log(`${await nested(3)}`);
  await again.acquire();
  again.release();
  const thread = new Thread({ target: waiter });
  thread.start();
  await sleepInThread(0.1);
  ready.set();
  await thread.join();
  console.log(str(ready.isSet()));
  ready.clear();
  await together(
    ...Array.from(
      range(3),
      (number) => new Thread({ target: slot, args: tuple(number) }),
    ),
  );
  console.log(
    `${str(await slots.acquire())} ${str(await slots.acquire(false))}`,
  );
  slots.release(2);
  await bounded.acquire();
  bounded.release();
  try {
    bounded.release();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
  const consumer = new Thread({ target: consume });
  consumer.start();
  for (let number = 0; number < 2; number++) {
    await condition.acquire();
    items.push(number);
    condition.notify();
    condition.release();
    await sleepInThread(0.02);
  }
  await consumer.join();
  await condition.acquire();
  try {
    condition.notifyAll();
    console.log(str(await condition.wait(0.001)));
  } finally {
    condition.release();
  }
  await together(
    new Thread({ target: meet, args: tuple("a", 0.1) }),
    new Thread({ target: meet, args: tuple("b", 0.01) }),
  );
  console.log(`${barrier.parties} ${barrier.nWaiting}`);
}

await main();
