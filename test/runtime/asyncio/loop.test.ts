/** Each expected list was printed by CPython 3.13 for the same program. */
import assert from 'node:assert/strict';
import { test } from 'vitest';
import { type ExceptionGroup, ValueError } from '../../../src/runtime/python/exceptions.js';
import {
  asCompleted,
  type CancelledError,
  Condition,
  createTask,
  currentTask,
  Event,
  gather,
  getRunningLoop,
  Lock,
  Queue,
  run,
  Semaphore,
  shield,
  sleep,
  TaskGroup,
  timeout,
  TimeoutError,
  virtualClock,
  wait,
  waitFor,
} from '../../../src/runtime/asyncio/index.js';

const clock = virtualClock;
type Log = (...words: unknown[]) => void;

async function trace(main: (log: Log) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  await run(async () => main((...words) => lines.push(words.join(' '))), { clock: clock() });
  return lines;
}

async function caught(work: PromiseLike<unknown>): Promise<string> {
  try {
    await work;
    return 'nothing';
  } catch (error) {
    return (error as Error).name;
  }
}

async function hops(count: number): Promise<number> {
  for (let i = 0; i < count; i++) await sleep(0);
  return count;
}

test('awaits that do not suspend keep the turn', async () => {
  const step = async (log: Log, name: string, i: number): Promise<void> => log(name, i);
  const worker = async (log: Log, name: string): Promise<string> => {
    for (let i = 0; i < 2; i++) await step(log, name, i);
    await sleep(0);
    await step(log, name, 9);
    return name;
  };
  assert.deepEqual(await trace(async (log) => log(await gather([() => worker(log, 'a'), () => worker(log, 'b')]))), [
    'a 0',
    'a 1',
    'b 0',
    'b 1',
    'a 9',
    'b 9',
    'a,b',
  ]);
});

test('a task that an async function returns stays a task', async () => {
  const lines = await trace(async (log) => {
    const spawn = async (): Promise<ReturnType<typeof createTask<number>>> =>
      createTask(async () => {
        log('inner');
        return 1;
      });
    const task = await spawn();
    log('spawned', task.done());
    log(await task.join());
  });
  assert.deepEqual(lines, ['spawned false', 'inner', '1']);
});

test('timers join between iterations, behind what is ready', async () => {
  const lines = await trace(async (log) => {
    const loop = getRunningLoop();
    loop.callLater(0, () => log('timer'));
    loop.callSoon(() => {
      log('soon');
      loop.callSoon(() => log('soon again'));
    });
    await hops(4);
  });
  assert.deepEqual(lines, ['soon', 'timer', 'soon again']);
});

test('timers for one moment run in the order of heapq', async () => {
  const lines = await trace(async (log) => {
    const loop = getRunningLoop();
    const when = loop.time() + 0.01;
    for (let i = 0; i < 9; i++) {
      const timer = loop.callAt(when, () => log(i));
      if (i === 3) timer.cancel();
    }
    await sleep(0.05);
  });
  assert.deepEqual(lines, ['0', '2', '6', '5', '8', '7', '1', '4']);
});

test('run() finishes the iteration, then cancels what is left', async () => {
  const lines = await trace(async (log) => {
    createTask(async () => {
      try {
        log('starts');
        await sleep(0);
        log('never');
      } finally {
        log('finally');
      }
    });
  });
  assert.deepEqual(lines, ['starts', 'finally']);
});

test('a task cancelled before its first step never runs', async () => {
  const lines = await trace(async (log) => {
    const task = createTask(async () => log('never'));
    task.cancel('why');
    try {
      await task.join();
    } catch (error) {
      log((error as CancelledError).args);
    }
  });
  assert.deepEqual(lines, ['why']);
});

test('a task that cancels itself: at its next suspension, or at its end', async () => {
  const lines = await trace(async (log) => {
    const waits = createTask(async () => {
      currentTask()?.cancel();
      await hops(0); // does not suspend: not yet
      log('still here');
      log(await caught(sleep(1)));
    });
    await waits.join();
    const ends = createTask(async () => currentTask()?.cancel());
    log(await caught(ends.join()));
  });
  assert.deepEqual(lines, ['still here', 'CancelledError', 'CancelledError']);
});

test('a cancel that comes after the wake-up loses the result', async () => {
  const lines = await trace(async (log) => {
    const future = getRunningLoop().createFuture<string>();
    const task = createTask(async () => log(await future.join()));
    await sleep(0);
    future.setResult('lost');
    task.cancel();
    log(await caught(task.join()));
  });
  assert.deepEqual(lines, ['CancelledError']);
});

test('gather: first error wins, the others go on; cancel goes down, then up', async () => {
  const lines = await trace(async (log) => {
    const fails = async (): Promise<void> => {
      await hops(1);
      throw new ValueError('bad');
    };
    const slow = createTask(() => hops(4));
    log(await caught(gather([fails, slow])), slow.done());
    log(await slow.join());
    const both = createTask(() => gather([() => hops(5), () => hops(6)], { returnExceptions: true }));
    await hops(2);
    both.cancel();
    log(await caught(both.join()));
    log(
      (await gather([fails, () => hops(1)], { returnExceptions: true })).map((x: unknown) =>
        x instanceof Error ? x.name : x,
      ),
    );
  });
  assert.deepEqual(lines, ['ValueError false', '4', 'CancelledError', 'ValueError,1']);
});

test('timeouts: nested, in time, late, zero', async () => {
  const within = async (limit: number, work: () => Promise<unknown>): Promise<void> => {
    const manager = await timeout(limit).enter();
    try {
      await work();
    } catch (error) {
      await manager.exit(error);
      throw error;
    }
    await manager.exit(null);
  };
  const lines = await trace(async (log) => {
    log(await caught(within(1, () => sleep(0.1))));
    log(await caught(within(0.1, () => sleep(1))));
    log(await caught(within(0.3, () => within(0.1, () => sleep(1)))));
    log(await caught(within(0.1, () => within(0.3, () => sleep(1)))));
    log(await caught(within(0, () => hops(0))));
    log(await caught(within(0, () => hops(1))));
    let began = false;
    log(await caught(waitFor(async () => void (began = true), 0)), began);
    log(await waitFor(() => hops(2), 1), await caught(waitFor(() => sleep(1), 0.1)), TimeoutError.name);
    log(currentTask()?.cancelling());
  });
  assert.deepEqual(lines, [
    'nothing',
    'TimeoutError',
    'TimeoutError',
    'TimeoutError',
    'nothing',
    'TimeoutError',
    'TimeoutError false',
    '2 TimeoutError TimeoutError',
    '0',
  ]);
});

test('a task group collects errors and cancels the rest', async () => {
  const lines = await trace(async (log) => {
    const group = await new TaskGroup().enter();
    group.createTask(async () => {
      try {
        await sleep(9);
      } finally {
        log('cut');
      }
    });
    group.createTask(async () => {
      await hops(1);
      throw new ValueError('bad');
    });
    let bodyError: unknown = null;
    try {
      await sleep(5);
    } catch (error) {
      bodyError = error;
    }
    try {
      await group.exit(bodyError);
    } catch (error) {
      log(
        (error as ExceptionGroup).exceptions.map((e) => (e as Error).message),
        currentTask()?.cancelling(),
      );
    }
  });
  assert.deepEqual(lines, ['cut', 'bad 0']);
});

test('shield keeps the inner task', async () => {
  const lines = await trace(async (log) => {
    const inner = createTask(() => hops(4));
    const guard = createTask(async () => shield(inner).join());
    await hops(2);
    guard.cancel();
    log(await caught(guard.join()), inner.done(), await inner.join());
  });
  assert.deepEqual(lines, ['CancelledError false 4']);
});

test('wait and as_completed', async () => {
  const lines = await trace(async (log) => {
    const tasks = [10, 1, 5].map((n) => createTask(() => hops(n)));
    const [done, pending] = await wait(tasks, { returnWhen: 'FIRST_COMPLETED' });
    log(done.size, pending.size);
    for (const next of asCompleted(tasks)) log(await next.join());
    const [, late] = await wait([createTask(() => sleep(1))], { timeout: 0.1 });
    log(late.size);
  });
  assert.deepEqual(lines, ['1 2', '1', '5', '10', '1']);
});

test('lock and semaphore are fair, a cancelled waiter passes its turn on', async () => {
  const lines = await trace(async (log) => {
    const lock = new Lock();
    await lock.acquire();
    const takers = ['a', 'b', 'c'].map((name) =>
      createTask(async () => {
        await lock.acquire();
        log(name);
        lock.release();
      }),
    );
    await sleep(0);
    lock.release();
    takers[0]?.cancel(); // woken already
    await gather(takers, { returnExceptions: true });
    const semaphore = new Semaphore(1);
    await gather(
      ['x', 'y', 'z'].map((name) => async () => {
        await semaphore.acquire();
        log(name);
        await sleep(0);
        semaphore.release();
      }),
    );
  });
  assert.deepEqual(lines, ['b', 'c', 'x', 'y', 'z']);
});

test('condition, event, queue', async () => {
  const lines = await trace(async (log) => {
    const condition = new Condition();
    const ready = new Event();
    const queue = new Queue<number>(1);
    const waiter = createTask(async () => {
      await condition.acquire();
      await condition.wait();
      log('notified');
      condition.release();
      ready.set();
    });
    await sleep(0);
    await condition.acquire();
    condition.notify();
    log('notifying');
    condition.release();
    await ready.wait();
    await waiter.join();
    const consumer = createTask(async () => {
      for (;;) {
        const item = await queue.get();
        log('got', item);
        queue.taskDone();
        if (item === 2) return;
      }
    });
    for (let i = 0; i < 3; i++) {
      await queue.put(i);
      log('put', i);
    }
    await queue.join();
    await consumer.join();
    queue.shutdown();
    log(await caught(queue.get()));
  });
  assert.deepEqual(lines, [
    'notifying',
    'notified',
    'put 0',
    'got 0',
    'put 1',
    'got 1',
    'put 2',
    'got 2',
    'QueueShutDown',
  ]);
});
