/** Twins of oracle/cases.py: running works side by side, with limits of time, in groups; loops one after another. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  asCompleted,
  asyncGenerator,
  coroutine,
  createTask,
  currentTask,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  gather,
  gatherFuture,
  getEventLoop,
  getRunningLoop,
  type Loop,
  newEventLoop,
  run,
  Runner,
  setEventLoop,
  shield,
  sleep,
  type Task,
  TaskGroup,
  taskGroup,
  timeout,
  virtualClock,
  wait,
  waitFor,
} from '../../../src/runtime/asyncio/index.js';
import { Loop as LoopClass } from '../../../src/runtime/asyncio/loop.js';
import { className } from '../../../src/runtime/python/class-name.js';
import {
  BaseExceptionGroup,
  CancelledError,
  catchGroup,
  exceptionCause,
  KeyError,
  on,
  OSError,
  SystemExit,
  TimeoutError,
  ValueError,
} from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { caught, clean, fail, hops, type Log, programTwin, raised, recordedCases, twin } from './case.js';

const names = (tasks: Iterable<Task<unknown>>): string[] => [...tasks].map((t) => t.getName()).sort();
const tasksOf = (set: ReadonlySet<unknown>): Iterable<Task<unknown>> => set as ReadonlySet<Task<unknown>>;

twin('gather_in_all_its_ways', async (log) => {
  log(
    await gather([]),
    await gather([() => hops(2), () => hops(1)]),
    await gather([0, 1, 2].map((i) => () => hops(i))),
  );
  log(
    await gather([() => fail(), () => hops(1)], { returnExceptions: true }),
    await caught(gather([() => fail(2), () => fail(1, new KeyError('k'))])),
  );
  let task = createTask(() => hops(5));
  log(await gather([task, task, () => hops(1)]));
  log(await gather([gatherFuture([() => hops(1), () => hops(2)]), () => hops(3)]));
  task = createTask(() => hops(5));
  task.cancel('m');
  log(await gather([task], { returnExceptions: true }), await caught(gather([task])));
  const outer = gatherFuture([() => hops(5), () => hops(6)]);
  await sleep(0);
  log(outer.cancel(), outer.cancelled(), outer.done(), await caught(outer.join()), outer.cancelled(), clean(outer));
  const empty = gatherFuture([]);
  log(className(empty.constructor), empty.done(), await empty.join());
});

twin('one_error_of_gather_leaves_the_others', async (log) => {
  const work = async (n: number): Promise<void> => {
    try {
      await sleep(n);
      log('done', n);
    } catch (error) {
      if (error instanceof CancelledError) log('cancelled', n);
      throw error;
    }
  };
  log(await caught(gather([() => work(0.1), () => fail(), () => work(0.2)])));
  log('after');
  await sleep(0.15);
  log('later');
});

twin('wait_in_all_its_ways', async (log) => {
  let tasks: Task<unknown>[] = [3, 1, 2].map((i) => createTask(() => sleep(i / 10, i), { name: String(i) }));
  let [done, pending] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
  const show = (...more: unknown[]): void => log(names(tasksOf(done)), names(tasksOf(pending)), ...more);
  show();
  [done, pending] = await wait(tasks, { timeout: 0.1 });
  show();
  [done, pending] = await wait(tasks);
  show('set');
  tasks = [1, 3].map((i) => createTask(() => fail(i), { name: String(i) }));
  [done, pending] = await wait(tasks, { returnWhen: FIRST_EXCEPTION });
  show();
  [done, pending] = await wait(tasks, { timeout: 0 });
  show(tasks.filter((t) => t.done()).map((t) => t.exception()));
  await wait(tasks);
});

twin('wait_for_in_all_its_ways', async (log) => {
  log(await waitFor(() => hops(1), 1), await waitFor(() => hops(1), null), await caught(waitFor(() => sleep(1), 0.1)));
  log(
    await caught(waitFor(() => fail(), 1)),
    await caught(waitFor(() => hops(1), 0)),
    await caught(waitFor(coroutine(hops, 1), -1)),
  );
  let task: Task<unknown> = createTask(() => sleep(1));
  log(await caught(waitFor(task, 0.1)), task.cancelled());
  task = createTask(() => sleep(1, 'kept'));
  log(await caught(waitFor(shield(task), 0.1)), task.done(), await task.join());
  const stubborn = async (): Promise<string> => {
    try {
      await sleep(1);
      return 'never';
    } catch {
      log('not yet');
      await sleep(0.5);
      return 'late';
    }
  };
  log(await caught(waitFor(stubborn, 0.1)));
  try {
    await waitFor(() => sleep(1), 0.1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    log(repr(exceptionCause(error)), error.constructor === TimeoutError);
  }
});

twin('as_completed_in_all_its_ways', async (log) => {
  for (const c of asCompleted([3, 1, 2].map((i) => () => sleep(i / 10, i)))) log(await c.join());
  const tasks = [2, 1].map((i) => createTask(() => sleep(i / 10, i)));
  for await (const t of asCompleted(tasks)) log((tasks as unknown[]).includes(t), t.result());
  try {
    for (const c of asCompleted([() => sleep(0.1, 1), () => sleep(5, 5)], { timeout: 1 })) log(await c.join());
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    log(repr(error));
  }
  for (const c of asCompleted<unknown>([() => fail(), () => hops(5)])) log(await caught(c.join()));
});

twin('timeouts_in_all_their_ways', async (log) => {
  let limit = timeout(1);
  await limit.run(() => sleep(0.1));
  log(limit.expired());
  limit = await timeout(null).enter();
  limit.reschedule(getRunningLoop().time() + 0.1);
  log(await caught(sleep(1)), limit.expired());
  currentTask()?.uncancel();
  await limit.exit(null);
  log('on');
});

twin('a_timeout_around_a_group', async (log) => {
  const work = async (n: number): Promise<void> => {
    try {
      await sleep(n);
      log('done', n);
    } finally {
      log('finally', n);
    }
  };
  try {
    await timeout(0.25).run(() =>
      taskGroup(async (group) => {
        for (const n of [0.1, 0.2, 0.3]) group.createTask(() => work(n));
      }),
    );
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    log(repr(error), currentTask()?.cancelling());
  }
});

twin('groups_and_their_errors', async (log) => {
  const work = async (n: number, failure: Error | null = null): Promise<number> => {
    try {
      await sleep(n);
      if (failure !== null) throw failure;
      return n;
    } catch (error) {
      if (error instanceof CancelledError) log('cancelled', n);
      throw error;
    }
  };
  const tasks = await taskGroup(async (group) => [2, 1].map((n) => group.createTask(() => work(n / 10))));
  log(tasks.map((t) => t.result()));
  try {
    await taskGroup(async (group) => {
      group.createTask(() => work(0.1, new ValueError('v')));
      group.createTask(() => work(0.1, new KeyError('k')));
      group.createTask(() => work(0.5));
    });
  } catch (error) {
    catchGroup(
      error,
      on(ValueError, (errors) => log(repr(errors))),
      on(KeyError, (errors) => log(repr(errors))),
    );
  }
  try {
    await taskGroup(async (group) => {
      group.createTask(() => work(0.5));
      throw new OSError('body');
    });
  } catch (error) {
    catchGroup(
      error,
      on(OSError, (errors) => log(errors.exceptions)),
    );
  }
  try {
    await taskGroup((outer) =>
      taskGroup(async (inner) => {
        inner.createTask(() => work(0.1, new ValueError('deep')));
        outer.createTask(() => work(0.5));
      }),
    );
  } catch (errors) {
    if (!(errors instanceof BaseExceptionGroup)) throw errors;
    log(repr(errors));
  }
});

twin('a_group_cancelled_from_outside', async (log) => {
  const work = async (): Promise<void> => {
    try {
      await sleep(1);
    } finally {
      log('cut');
    }
  };
  const task = createTask(async () => {
    const group = await new TaskGroup().enter();
    let failure: unknown = null;
    try {
      group.createTask(work);
      group.createTask(work);
    } catch (error) {
      failure = error;
    }
    await group.exit(failure);
  });
  await hops(3);
  task.cancel('stop');
  log(await caught(task.join()), task.cancelled());
});

programTwin('program', async (log) => {
  const runWith = async <T>(main: () => PromiseLike<T>): Promise<T> => await run(main, { clock: virtualClock() });
  const number = async (): Promise<number> => Number(currentTask()?.getName().slice(5));
  const first = await runWith(number);
  log((await runWith(number)) - first, (await runWith(number)) - first);
  log(await runWith(() => leftovers(log)));
  const fails = async (): Promise<void> => {
    throw new ValueError('out');
  };
  log(await caught(runWith(fails)));
  log(await caught(run(5 as never)));
  log(await caught(runWith(() => exits(log))));
  await runWith(async () => {
    const g = endless(log);
    await g.anext();
  });
  await loops(log, new LoopClass(virtualClock()), fails);
  const runner = new Runner({ clock: virtualClock() });
  log(await runner.run(() => hops(1)), await runner.run(() => hops(2)), runner.getLoop().isRunning());
  await runner.close();
  log(
    raised(() => runner.getLoop()),
    await caught(runner.run(() => hops(1))),
  );
  setEventLoop(null);
  log(
    raised(getEventLoop),
    raised(getRunningLoop),
    raised(() => createTask(() => hops(1))),
  );
});

async function leftovers(log: Log): Promise<string> {
  createTask(async () => {
    try {
      await sleep(9);
    } catch (error) {
      log('left', 1, repr(error));
      throw error;
    }
  });
  await sleep(0);
  return 'main';
}

async function exits(log: Log): Promise<void> {
  try {
    createTask(async () => {
      throw new SystemExit(3);
    });
    await sleep(1);
  } finally {
    log('main is cut');
  }
}

function endless(log: Log): { anext(): Promise<number> } {
  return asyncGenerator(async function* () {
    try {
      yield 1;
      yield 2;
    } finally {
      await sleep(0);
      log('closed at the end');
    }
  })();
}

async function loops(log: Log, loop: Loop, fails: () => Promise<void>): Promise<void> {
  log(await loop.runUntilComplete(() => hops(2)), await caught(loop.runUntilComplete(fails)));
  log(await loop.runUntilComplete(loop.createTask(() => hops(1))));
  loop.callLater(0.1, () => loop.stop());
  loop.callSoon(log, 'forever');
  await loop.runForever();
  const stopped = async (): Promise<void> => {
    loop.stop();
    await sleep(1);
  };
  log(await caught(loop.runUntilComplete(stopped)));
  await loop.runUntilComplete(() => loop.shutdownAsyncgens());
  loop.close();
  loop.close();
  log(
    loop.isClosed(),
    raised(() => loop.callLater(1, log)),
  );
}

test('a future gathered outside a loop runs on the loop that was set', async () => {
  const loop = newEventLoop();
  setEventLoop(loop);
  expect(await loop.runUntilComplete(gatherFuture([() => hops(1), () => hops(2)]))).toEqual([1, 2]);
  loop.close();
  setEventLoop(null);
});

test('every recorded case has a twin', () => {
  const files = ['futures', 'cancelling', 'running', 'primitives'].map(
    (part) => new URL(`cases-${part}.test.ts`, import.meta.url),
  );
  const twins = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^(?:programT|t)win\('(\w+)'/gm)]);
  expect(twins.map(([, name]) => name).sort()).toEqual([...recordedCases].sort());
});
