/** Twins of oracle/cases.py: cancelling, callbacks, tasks of the loop. */
import {
  allTasks,
  CancelledError,
  coroutine,
  createTask,
  currentTask,
  ensureFuture,
  type Future,
  getEventLoop,
  getRunningLoop,
  named,
  shield,
  sleep,
  type Task,
  toThread,
} from '../../../src/runtime/asyncio/index.js';
import { KeyError, ValueError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { caught, clean, fail, hops, raised, twin } from './case.js';

const lambda = <T>(f: () => T): (() => T) => f;

twin('shield_in_all_its_ways', async (log) => {
  log(await shield(() => hops(2)).join(), await caught(shield(() => fail()).join()));
  let inner: Task<unknown> = createTask(() => sleep(0.2, 'inner'));
  let outer: Future<unknown> = shield(inner);
  outer.cancel();
  log(await caught(outer.join()), inner.done(), await inner.join());
  inner = createTask(() => sleep(0.2));
  outer = shield(inner);
  await sleep(0);
  inner.cancel();
  log(await caught(outer.join()));
  const done = createTask(() => hops(0));
  await done.join();
  log(shield(done) === done);
});

twin('cancelling_in_all_its_ways', async (log) => {
  const work = async (): Promise<void> => {
    try {
      await sleep(1);
    } catch (error) {
      log('caught', repr(error), currentTask()?.cancelling());
      throw error;
    }
  };
  let task: Task<unknown> = createTask(work);
  await sleep(0);
  log(task.cancel('first'), task.cancel('second'), task.cancelling());
  log(
    await caught(task.join()),
    task.cancelled(),
    task.done(),
    raised(() => task.result()),
  );
  task = createTask(async () => {
    try {
      return await sleep(1);
    } catch {
      return 'swallowed';
    }
  });
  await sleep(0);
  task.cancel();
  log(await task.join(), task.cancelled(), task.cancelling(), task.uncancel(), task.uncancel());
  task = createTask(async () => {
    try {
      await sleep(1);
    } catch {
      throw new ValueError('instead');
    }
  });
  await sleep(0);
  task.cancel();
  log(await caught(task.join()), task.cancelled());
  task = createTask(() => hops(3));
  task.cancel('early');
  log(await caught(task.join()), await caught(task.join()));
  log(await caught(fail(0, new CancelledError('own'))));
});

twin('a_task_that_awaits_a_task', async (log) => {
  const inner = createTask(() => sleep(1));
  const task = createTask(async () => {
    try {
      await inner.join();
    } catch (error) {
      log('outer', repr(error), inner.cancelled());
      throw error;
    }
  });
  await sleep(0);
  task.cancel('down');
  log(await caught(task.join()), inner.cancelled());
  const itself = named(async () => await currentTask()?.join(), 'a_task_that_awaits_a_task.<locals>.itself');
  log(clean(await caught(createTask(coroutine(itself), { name: 'self' }).join())));
});

twin('callbacks_and_their_order', async (log) => {
  const loop = getRunningLoop();
  loop.callSoon(log, 'soon', 1);
  const handle = loop.callSoon(log, 'never');
  handle.cancel();
  log(handle.cancelled());
  loop.callLater(0.2, log, 'later 0.2');
  const timer = loop.callLater(0.1, log, 'never');
  loop.callLater(0.1, log, 'later 0.1');
  timer.cancel();
  loop.callAt(loop.time() + 0.05, log, 'at');
  const task = createTask(() => hops(1));
  task.addDoneCallback((t) => log('first', t.result()));
  const second = lambda(() => log('never'));
  task.addDoneCallback(second);
  task.addDoneCallback(second);
  log(task.removeDoneCallback(second), task.removeDoneCallback(second));
  await task.join();
  log('awaited');
  task.addDoneCallback((t) => log('late', t.done()));
  log('not yet');
  await sleep(0.3);
});

twin('errors_in_callbacks', async (log) => {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, context) =>
    log([...context.keys()].sort(), String(context.get('message')).split(' bad()')[0], repr(context.get('exception'))),
  );
  loop.callSoon(function bad() {
    throw new ValueError('callback');
  });
  await hops(2);
  loop.callExceptionHandler({ message: 'hello', exception: new KeyError(1) });
  log(loop.getExceptionHandler() !== null);
  loop.setExceptionHandler(null);
  log(loop.getExceptionHandler());
});

twin('lost_exceptions', async (log) => {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, context) => log(context.get('message'), repr(context.get('exception'))));
  createTask(() => fail(1, new ValueError('lost')), { lost: true });
  await hops(5);
  log('on');
  loop.setExceptionHandler(null);
});

twin('tasks_of_the_loop', async (log) => {
  const loop = getRunningLoop();
  const task = loop.createTask(coroutine(hops, 1), { name: 'x' });
  const me = currentTask() as Task<unknown>;
  log(allTasks().size, allTasks().has(task), allTasks(loop).has(me), currentTask(loop) === me);
  log(getEventLoop() === loop, task.getLoop() === loop, loop.getDebug(), clean(task.getCoro()));
  await task.join();
  log(allTasks().size, ensureFuture(task) === task);
  loop.callSoon(() => log('in a callback', currentTask()));
  await sleep(0);
});

twin('threads', async (log) => {
  log(await toThread((a: number, b: number) => a + b, 1, 2));
  const loop = getRunningLoop();
  const toInt = (): never => {
    throw new ValueError("invalid literal for int() with base 10: 'x'");
  };
  log(await loop.runInExecutor(null, (x: string) => x.length, 'four').join(), await caught(toThread(toInt)));
});
