import { asyncToSync, syncToAsync } from "aio2ts/runtime/asgiref";
import {
  createTask,
  gather,
  run,
  sleep as asyncioSleep,
  sleepInThread,
} from "aio2ts/runtime/asyncio";
import { decorateMethod, len, print, range } from "aio2ts/runtime/python";
import { sleep } from "aio2ts/runtime/time";

class Store {
  rows: Map<string, number>;

  constructor() {
    this.rows = new Map<string, number>();
  }

  async save(
    key: string,
    value: number,
    { slow = false }: { slow?: boolean } = {},
  ): Promise<number> {
    await sleepInThread(slow ? 0.03 : 0.01);
    this.rows.set(key, value);
    console.log(`saved ${key}`);
    return this.rows.size;
  }

  async load(key: string): Promise<number | string> {
    await sleepInThread(0.01);
    return this.rows.get(key) ?? "none";
  }

  static {
    decorateMethod(this, "load", syncToAsync);
  }
}

/** Looks a user up. */
const getUser = syncToAsync(async function getUser(
  userId: number,
): Promise<{ id: number }> {
  await sleepInThread(0.02);
  console.log(`user ${userId}`);
  return { id: userId };
});

const parallel = syncToAsync(
  async function parallel(n: number): Promise<number> {
    await sleepInThread(0.3 - n * 0.1);
    console.log(`end ${n}`);
    return n;
  },
  { threadSensitive: false },
);

function plain(a: number, b: number = 2): number {
  sleep(0.01);
  return a + b;
}

async function plainAsync(a: number, b: number = 2): Promise<number> {
  await sleepInThread(0.01);
  return a + b;
}

async function tick(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    console.log(`tick ${i}`);
    await asyncioSleep(0.02);
  }
}

async function main(): Promise<void> {
  const store = new Store();
  print(
    await gather([
      () => syncToAsync(store.save.bind(store))("a", 1, { slow: true }),
      () => syncToAsync(store.save.bind(store))("b", 2),
    ]),
  );
  console.log(await store.load("a"));
  const users = await gather([() => getUser(1), () => getUser(2)]);
  print(users);
  print(await gather(Array.from(range(3), (i) => () => parallel(i))));
  const add = syncToAsync(plainAsync);
  console.log(`${await add(1)} ${await add(1, 5)}`);
  console.log(`${plain(3)}`);
  const task = createTask(tick);
  await syncToAsync(sleep)(0.1);
  await task.join();
  await syncToAsync(() => console.log("in lambda"))();
  console.log(
    `${await syncToAsync((obj: unknown) => len(obj), { threadSensitive: false })([1, 2])}`,
  );
}

await run(main);

const job = asyncToSync(async function job(n: number): Promise<number> {
  await asyncioSleep(0.01);
  return n * 2;
});

async function runAll(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    console.log(`job ${await job(i)}`);
  }
  print((await asyncToSync(tick)(), null));
}

await runAll();
