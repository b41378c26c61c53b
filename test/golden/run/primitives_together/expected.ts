import {
  allTasks,
  asCompleted,
  asyncGenerator,
  CancelledError,
  Condition,
  coroutine,
  createTask,
  currentTask,
  ensureFuture,
  enterAsync,
  Event,
  FIRST_COMPLETED,
  gather,
  getRunningLoop,
  Lock,
  Queue,
  run,
  Semaphore,
  shield,
  sleep,
  type Task,
  taskGroup,
  temporary,
  type Timeout,
  timeout,
  toThread,
  wait,
  waitFor,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  asyncEnterOf,
  asyncExitOf,
  at,
  bound,
  print,
  pySum,
  range,
  repr,
  str,
  TimeoutError,
  tuple,
} from "aio2ts/runtime/python";

async function worker(
  name: string,
  q: Queue<number | null>,
  out: (readonly [string, number])[],
): Promise<string> {
  while (true) {
    const item = await q.get();
    try {
      if (item === null) {
        return name;
      }
      await sleep(0.001 * item);
      out.push(tuple(name, item));
    } finally {
      q.taskDone();
    }
  }
}

const ticker = asyncGenerator(async function* ticker(n: number) {
  try {
    for (let i = 0; i < n; i++) {
      yield i;
      await sleep(0);
    }
  } finally {
    console.log("ticker closed");
  }
});

class Pool {
  sem: Semaphore;
  active: number;
  peak: number;

  constructor(size: number) {
    this.sem = new Semaphore(size);
    this.active = 0;
    this.peak = 0;
  }

  async [asyncEnterOf](): Promise<Pool> {
    await this.sem.acquire();
    this.active++;
    this.peak = Math.max(this.peak, this.active);
    return this;
  }

  async [asyncExitOf](...exc: unknown[]): Promise<boolean> {
    this.active--;
    this.sem.release();
    return false;
  }
}

async function use(pool: Pool, i: number): Promise<number> {
  const p = await pool[asyncEnterOf]();
  try {
    await sleep(0.001);
    return i * 2;
  } finally {
    await pool[asyncExitOf](null, null, null);
  }
}

async function main(): Promise<void> {
  const q = new Queue<number | null>();
  const out: (readonly [string, number])[] = [];
  const ws = Array.from(range(2), (i) =>
    createTask(() => worker(`w${i}`, q, out), { name: `worker-${i}` }),
  );
  for (const i of [3, 1, 2]) {
    q.putNowait(i);
  }
  await q.join();
  for (const _ of ws) {
    await q.put(null);
  }
  print(
    await gather(ws),
    out.map(([, x]) => x).sort((a, b) => a - b),
    ws.map((w) => w.getName()),
  );
  for await (const i of temporary(ticker(5))) {
    if (i === 2) {
      break;
    }
    console.log(`tick ${i}`);
  }
  await sleep(0);
  const items2: number[] = [];
  for await (const i of ticker(2)) {
    items2.push(i);
  }
  print(items2);
  const pool = new Pool(2);
  print(
    await gather(Array.from(range(5), (i) => () => use(pool, i))),
    pool.peak,
    pool.active,
  );
  const ev = new Event();
  async function waiter(): Promise<string> {
    await ev.wait();
    return "woke";
  }
  let t: Task<string | null> = createTask(waiter);
  await sleep(0);
  console.log(str(t.done()));
  ev.set();
  console.log(await t.join());
  t = createTask(() => sleep(10));
  await sleep(0);
  t.cancel("bye");
  try {
    await t.join();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof CancelledError)) {
      throw e;
    }
    print("cancelled", e.args, t.cancelled());
  }
  const [done, pending] = await wait(
    [createTask(() => sleep(0.001, "a")), createTask(() => sleep(1, "b"))],
    { returnWhen: FIRST_COMPLETED },
  );
  print(
    Array.from(done, (d) => d.result()),
    pending.size,
  );
  for (const p of pending) {
    p.cancel();
  }
  const lock = new Lock();
  const log: string[] = [];
  async function crit(n: number): Promise<void> {
    await lock.acquire();
    try {
      log.push(`in${n}`);
      await sleep(0);
      log.push(`out${n}`);
    } finally {
      lock.release();
    }
  }
  await gather(Array.from(range(3), (n) => () => crit(n)));
  print(log, lock.locked());
  const cond = new Condition();
  const items: number[] = [];
  async function consumer(): Promise<number[]> {
    await cond.acquire();
    try {
      await cond.waitFor(() => items.length > 1);
      return [...items];
    } finally {
      cond.release();
    }
  }
  const c = createTask(consumer);
  for (let i = 0; i < 2; i++) {
    await sleep(0);
    await cond.acquire();
    try {
      items.push(i);
      cond.notifyAll();
    } finally {
      cond.release();
    }
  }
  print(await c.join());
  const fut = getRunningLoop().createFuture();
  getRunningLoop().callLater(0.001, (result) => fut.setResult(result), 42);
  print(await fut.join(), fut.done(), fut.result());
  const rs = await taskGroup(async (tg) =>
    Array.from(range(3), (i) => tg.createTask(() => use(pool, i))),
  );
  print(rs.map((r) => r.result()));
  let cm: Timeout | undefined;
  try {
    const scope = await enterAsync(timeout(0.005));
    cm = scope.value;
    try {
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
    console.log(`expired ${str(bound(cm, "cm").expired())}`);
  }
  const res = await gather(
    [() => sleep(0, 1), coroutine(waitFor, () => sleep(1), 0.001)],
    { returnExceptions: true },
  );
  print(at(res, 0), repr(at(res, 1)));
  console.log(`${await toThread(pySum, [1, 2, 3])}`);
  const me = currentTask();
  console.log(`${str(me!.getName().startsWith("Task-"))} ${allTasks().size}`);
  let total = 0;
  for (const coro of asCompleted([
    () => sleep(0.002, 2),
    () => sleep(0.001, 1),
  ])) {
    const v = await coro.join();
    total = total * 10 + v;
  }
  console.log(`${total}`);
  async function shielded(): Promise<number> {
    await sleep(0.002);
    console.log("inner done");
    return 7;
  }
  const inner = ensureFuture(shielded);
  try {
    await waitFor(shield(inner), 0.001);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    console.log(`outer gave up ${str(inner.done())}`);
  }
  console.log(`${await inner.join()}`);
}

await run(main);
