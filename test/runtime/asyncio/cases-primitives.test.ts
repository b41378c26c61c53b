/** Twins of oracle/cases.py: locks, queues, context variables, async generators and the protocols. */
import {
  aiter,
  anext,
  asyncGenerator,
  asyncIterate,
  Barrier,
  Condition,
  ContextVar,
  copyContext,
  coroutine,
  createTask,
  enterAsync,
  ensureFuture,
  Event,
  gather,
  getRunningLoop,
  join,
  LifoQueue,
  Lock,
  PriorityQueue,
  Queue,
  Semaphore,
  sleep,
  waitFor,
} from '../../../src/runtime/asyncio/index.js';
import { className } from '../../../src/runtime/python/class-name.js';
import { GeneratorExit, PyTypeError, StopAsyncIteration, ValueError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { anextOf, asyncEnterOf, asyncExitOf, awaitOf } from '../../../src/runtime/python/symbols.js';
import { caught, clean, hops, raised, twin } from './case.js';

const wrong = (value: unknown): never => value as never;
const tuple = <T extends readonly unknown[]>(...items: T): T => Object.freeze(items) as T;

twin('locks_are_fair', async (log) => {
  const lock = new Lock();
  const work = async (name: string, n: number): Promise<void> => {
    await lock.acquire();
    try {
      log(name, lock.locked());
      await hops(n);
    } finally {
      lock.release();
    }
  };
  await gather([...'abcd'].map((c, i) => () => work(c, i)));
  log(lock.locked());
});

twin('semaphores_limit', async (log) => {
  const semaphore = new Semaphore(2);
  let count = 0;
  const work = async (i: number): Promise<void> => {
    await semaphore.acquire();
    try {
      count += 1;
      log('in', i, count, semaphore.locked());
      await sleep(0.1 * ((i % 3) + 1));
      count -= 1;
    } finally {
      semaphore.release();
    }
  };
  await gather([0, 1, 2, 3, 4, 5].map((i) => () => work(i)));
  log(semaphore.locked());
});

twin('events_wake_all', async (log) => {
  const event = new Event();
  const waiter = async (i: number): Promise<void> => {
    log('waits', i);
    log('woken', i, await event.wait());
  };
  const tasks = [0, 1, 2].map((i) => createTask(() => waiter(i)));
  await sleep(0);
  event.set();
  event.clear();
  await sleep(0);
  log(event.isSet());
  await gather(tasks);
});

twin('conditions_hand_over', async (log) => {
  const condition = new Condition();
  const stock: string[] = [];
  const consumer = async (i: number): Promise<void> => {
    await condition.acquire();
    try {
      await condition.waitFor(() => stock);
      log('consumer', i, stock.shift());
    } finally {
      condition.release();
    }
  };
  const tasks = [0, 1, 2].map((i) => createTask(() => consumer(i)));
  await hops(2);
  await condition.acquire();
  stock.push('a', 'b');
  condition.notify(2);
  log('notified', condition.locked());
  condition.release();
  await hops(5);
  await condition.acquire();
  stock.push('c');
  condition.notifyAll();
  condition.release();
  await gather(tasks);
});

twin('barriers_meet', async (log) => {
  const barrier = new Barrier(3);
  const work = async (i: number): Promise<void> => {
    await sleep(0.1 * i);
    log('arrives', i, barrier.nWaiting, barrier.broken);
    const scope = await enterAsync(barrier);
    try {
      log('leaves', i, scope.value);
    } finally {
      await scope.exit();
    }
  };
  await gather([0, 1, 2].map((i) => () => work(i)));
  const task = createTask(() => barrier.wait());
  await hops(2);
  await barrier.abort();
  log(await caught(task.join()), barrier.broken, await caught(barrier.wait()), clean(barrier));
  await barrier.reset();
  log(barrier.broken, barrier.parties);
});

twin('queues_pass_work_on', async (log) => {
  const queue = new Queue<number | null>(2);
  const producer = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) {
      await queue.put(i);
      log('put', i, queue.qsize());
    }
    await queue.put(null);
  };
  const consumer = async (): Promise<void> => {
    for (let item = await queue.get(); item !== null; item = await queue.get()) {
      log('got', item);
      await sleep(0.1);
      queue.taskDone();
    }
    queue.taskDone();
  };
  await gather([producer, consumer]);
  await queue.join();
  log(queue.empty());
});

twin('workers_are_cancelled', async (log) => {
  const queue = new Queue<number>();
  const worker = async (name: string): Promise<void> => {
    for (;;) {
      const item = await queue.get();
      await sleep(item);
      queue.taskDone();
      log(name, item);
    }
  };
  for (const item of [0.3, 0.1, 0.2, 0.15]) queue.putNowait(item);
  const tasks = [0, 1].map((i) => createTask(() => worker(`w${i}`)));
  await queue.join();
  for (const task of tasks) task.cancel();
  log(await gather(tasks, { returnExceptions: true }));
});

twin('queues_shut_down', async (log) => {
  let queue = new Queue<number>(1);
  queue.putNowait(1);
  const putter = createTask(() => queue.put(2));
  await sleep(0);
  queue.shutdown();
  log(await caught(putter.join()), await caught(queue.get()), await caught(queue.get()));
  queue = new Queue<number>();
  queue.putNowait(1);
  const getter = createTask(() => queue.join());
  await sleep(0);
  queue.shutdown(true);
  log(await getter.join(), await caught(queue.get()));
});

twin('orders_of_queues', async (log) => {
  const [lifo, priority] = [new LifoQueue<unknown>(), new PriorityQueue<unknown>()];
  for (const x of [tuple(2, 'b'), tuple(1, 'z'), tuple(2, 'a'), tuple(1, 'c')]) {
    lifo.putNowait(x);
    priority.putNowait(x);
  }
  log([1, 2, 3, 4].map(() => lifo.getNowait()));
  log([1, 2, 3, 4].map(() => priority.getNowait()));
  priority.putNowait(1);
  log(raised(() => priority.putNowait('x')));
});

twin('context_variables', async (log) => {
  const v = new ContextVar('v', { default: 'default' });
  const w = new ContextVar<string>('w');
  log(v.get(), w.get('instead'), clean(raised(() => w.get())), clean(v), clean(repr(w)));
  const token = v.set('a');
  const child = async (): Promise<void> => {
    log('child', v.get());
    v.set('child');
    await sleep(0);
    log('child', v.get());
  };
  let task = createTask(child);
  await child();
  log('main', v.get());
  await task.join();
  getRunningLoop().callSoon(() => {
    log('callback', v.get());
    v.set('callback');
  });
  await hops(2);
  log('main', v.get());
  v.reset(token);
  log(v.get(), String(raised(() => v.reset(token))).split('<')[0]);
  const context = copyContext();
  const inside = context.run(() => {
    v.set('inside');
    return v.get();
  });
  log(inside, v.get(), context.get(v), context.get(w), context.has(v), context.has(w));
  task = createTask(child, { context });
  await task.join();
  log(context.get(v), v.get());
});

twin('async_generators', async (log) => {
  const numbers = asyncGenerator(async function* (n: number): AsyncGenerator<number, void, unknown> {
    try {
      for (let i = 0; i < n; i++) {
        const x = yield i;
        if (x !== undefined && x !== null) log('sent', x);
      }
    } catch (error) {
      if (error instanceof GeneratorExit) log('exit');
      throw error;
    } finally {
      log('finally');
    }
  });
  for await (const x of numbers(2)) log(x);
  let g = numbers(3);
  log(
    await anext(g),
    await g.asend('s'),
    await caught(g.athrow(new ValueError('thrown'))),
    await caught(anext(g)),
    await anext(g, 'none'),
  );
  g = numbers(3);
  log(await caught(g.asend(1)), await anext(g));
  await g.aclose();
  log(await g.aclose(), await caught(anext(g)));
  g = numbers(3);
  await g.aclose();
  const all: number[] = [];
  const after = await caught(anext(g));
  for await (const x of numbers(3)) all.push(x);
  log(after, all);
  const stubborn = asyncGenerator(async function* () {
    try {
      yield 1;
    } catch (error) {
      if (!(error instanceof GeneratorExit)) throw error;
      yield 2;
    }
  })();
  await anext(stubborn);
  log(await caught(stubborn.aclose()));
  const busy = asyncGenerator(async function* () {
    await sleep(0);
    yield 1;
  })();
  const task = createTask(() => anext(busy));
  await sleep(0);
  log(await caught(anext(busy)), await task.join());
});

twin('objects_that_iterate', async (log) => {
  class Numbers {
    private n: number;

    constructor(n: number) {
      this.n = n;
    }

    [Symbol.asyncIterator](): this {
      return this;
    }

    async [anextOf](): Promise<number> {
      if (this.n === 0) throw new StopAsyncIteration();
      this.n -= 1;
      await sleep(0);
      return this.n;
    }
  }
  for await (const x of asyncIterate(new Numbers(3))) log(x);
  const it = aiter(new Numbers(1));
  log(await anext(it), await anext(it, 'end'), await caught(anext(it)));
  const numbers = new Numbers(4);
  for await (const x of asyncIterate(numbers)) if (x === 2) break;
  log(await anext(numbers));
  try {
    for await (const x of asyncIterate(wrong(5))) log(x);
  } catch (error) {
    if (!(error instanceof PyTypeError)) throw error;
    log(error);
  }
});

twin('objects_that_manage', async (log) => {
  class Manager {
    private readonly suppress: boolean;

    constructor(suppress = false) {
      this.suppress = suppress;
    }

    async [asyncEnterOf](): Promise<string> {
      log('enter');
      return 'value';
    }

    async [asyncExitOf](kind: unknown, error: unknown, _traceback: unknown): Promise<boolean> {
      log('exit', kind === null ? null : className(kind as object), repr(error));
      return this.suppress;
    }
  }
  const inside = async (manager: Manager, body: (value: string) => void): Promise<void> => {
    const scope = await enterAsync(manager);
    try {
      body(scope.value);
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  };
  const raise = (message: string): never => {
    throw new ValueError(message);
  };
  await inside(new Manager(), log);
  await inside(new Manager(true), () => raise('suppressed'));
  try {
    await inside(new Manager(), () => raise('raised'));
  } catch (error) {
    log(repr(error));
  }
  for (let i = 0; i < 3; i++) {
    const scope = await enterAsync(new Manager());
    try {
      if (i === 1) break;
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  }
  try {
    await enterAsync(wrong(5));
  } catch (error) {
    log(error);
  }
});

twin('objects_that_are_awaited', async (log) => {
  class Ready {
    [awaitOf](): PromiseLike<string> {
      log('awaited');
      return coroutine(sleep<string>, 0.1, 'value').join();
    }
  }
  log(await join(new Ready()), await gather([new Ready(), new Ready()]), await waitFor(new Ready(), 1));
  log(await ensureFuture(new Ready()).join());
  for (const x of [5, null]) {
    try {
      await join(x);
    } catch (error) {
      log(error);
    }
  }
});
