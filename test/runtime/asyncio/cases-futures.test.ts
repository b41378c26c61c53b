/** Twins of oracle/cases.py: futures, tasks, their text and their errors. */
import {
  Barrier,
  BoundedSemaphore,
  Condition,
  coroutine,
  createTask,
  currentTask,
  ensureFuture,
  Event,
  getRunningLoop,
  iscoroutine,
  iscoroutinefunction,
  isfuture,
  LifoQueue,
  Lock,
  newEventLoop,
  PriorityQueue,
  Queue,
  run,
  Semaphore,
  sleep,
  type Task,
  TaskGroup,
  timeout,
  toThread,
  wait,
  asCompleted,
} from '../../../src/runtime/asyncio/index.js';
import { ExceptionGroup, StopIteration, TimeoutError, ValueError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { caught, clean, fail, hops, raised, twin } from './case.js';

const wrong = (value: unknown): never => value as never;

twin('names_of_tasks', async (log) => {
  log(currentTask()?.getName() !== '');
  const task = createTask(() => hops(1), { name: 'mine' });
  log(task.getName());
  task.setName(5);
  log(repr(task.getName()));
  await task.join();
});

twin('repr_of_futures', async (log) => {
  const loop = getRunningLoop();
  let f = loop.createFuture<unknown>();
  log(clean(f));
  f.setResult([1, 'a']);
  log(clean(f));
  f = loop.createFuture();
  f.setException(new ValueError('x'));
  log(clean(f), repr(f.exception()));
  f = loop.createFuture();
  f.cancel();
  log(clean(f));
});

twin('repr_of_tasks', async (log) => {
  let task: Task<unknown> = createTask(coroutine(hops, 2), { name: 't' });
  log(clean(task));
  await sleep(0);
  log(clean(task));
  await task.join();
  log(clean(task));
  task = createTask(coroutine(fail), { name: 't' });
  await wait([task]);
  log(clean(task), repr(task.exception()));
  task = createTask(coroutine(sleep, 5), { name: 't' });
  await sleep(0);
  log(clean(task));
  task.cancel();
  log(clean(task));
  await wait([task]);
  log(clean(task));
});

twin('repr_of_locks', async (log) => {
  const [lock, event, semaphore] = [new Lock(), new Event(), new Semaphore(2)];
  const [bounded, condition, barrier] = [new BoundedSemaphore(1), new Condition(), new Barrier(3)];
  for (const x of [lock, event, semaphore, bounded, condition, barrier]) log(clean(x), clean(repr(x)));
  await lock.acquire();
  await bounded.acquire();
  event.set();
  const tasks = [() => lock.acquire(), () => bounded.acquire(), () => barrier.wait()].map((work) =>
    createTask<unknown>(work),
  );
  await sleep(0);
  for (const x of [lock, event, semaphore, bounded, barrier]) log(clean(x));
  for (const task of tasks) task.cancel();
});

twin('repr_of_queues', async (log) => {
  const queue = new Queue<unknown>();
  log(queue, clean(repr(queue)));
  await queue.put('a');
  queue.putNowait(2);
  log(queue, clean(repr(queue)));
  const full = new Queue<unknown>(1);
  full.putNowait(Object.freeze([1, 'x']));
  const putter = createTask(() => full.put(2));
  const getter = createTask(() => new LifoQueue().get());
  await sleep(0);
  log(full, full.maxsize, full.full(), full.qsize(), full.empty());
  putter.cancel();
  getter.cancel();
  const priority = new PriorityQueue<number>();
  for (const x of [3, 1, 2]) priority.putNowait(x);
  priority.shutdown();
  log(priority);
});

twin('errors_of_futures', async (log) => {
  const loop = getRunningLoop();
  const f = loop.createFuture<number>();
  log(
    raised(() => f.result()),
    raised(() => f.exception()),
    f.done(),
    f.cancelled(),
  );
  f.setResult(1);
  log(
    raised(() => f.setResult(2)),
    raised(() => f.setException(new ValueError())),
    f.cancel(),
    f.result(),
    f.exception(),
  );
  let g = loop.createFuture<number>();
  log(raised(() => g.setException(new StopIteration()) ?? null));
  log(repr(g.exception()));
  g = loop.createFuture();
  g.setException(ValueError);
  log(
    repr(g.exception()),
    raised(() => g.result()),
  );
  const h = loop.createFuture<number>();
  log(
    h.cancel('why'),
    raised(() => h.result()),
    raised(() => h.exception()),
    await caught(h.join()),
    h.cancel(),
  );
});

twin('errors_of_tasks', async (log) => {
  const task = createTask(() => hops(1));
  log(
    raised(() => task.result()),
    raised(() => task.exception()),
    raised(() => task.setResult(1)),
    raised(() => task.setException(new ValueError())),
  );
  await task.join();
  log(task.result(), task.exception(), task.cancel());
  log(
    raised(() => createTask(wrong(5))),
    raised(() => ensureFuture(wrong(5))),
  );
  log(
    await caught(wait([])),
    raised(() => asCompleted(wrong(task))),
  );
  log(
    await caught(wait([task], { returnWhen: 'SOON' })),
    raised(() => sleep(NaN)),
  );
});

twin('errors_of_locks', async (log) => {
  log(
    raised(() => new Lock().release()),
    raised(() => new Semaphore(-1)),
    raised(() => new BoundedSemaphore(1).release()),
  );
  const c = new Condition();
  log(
    await caught(c.wait()),
    raised(() => c.notify()),
    raised(() => c.notifyAll()),
    raised(() => c.release()),
  );
  const q = new Queue<number>(1);
  log(
    raised(() => q.getNowait()),
    raised(() => q.putNowait(1)) ?? null,
    raised(() => q.putNowait(2)),
    raised(() => q.taskDone()) ?? null,
    raised(() => q.taskDone()),
  );
  log(raised(() => new Barrier(0)));
  q.shutdown();
  log(
    await caught(q.put(1)),
    await caught(q.get()),
    await caught(q.get()),
    raised(() => q.getNowait()),
    raised(() => q.putNowait(1)),
  );
});

twin('errors_of_timeouts', async (log) => {
  const limit = timeout(1);
  log(
    raised(() => limit.reschedule(1)),
    limit.expired(),
  );
  await limit.run(async () => log(await caught(limit.enter())));
  log(
    raised(() => limit.reschedule(1)),
    limit.expired(),
  );
  log(repr(timeout(null)), timeout(null).when());
  const short = timeout(0.1);
  try {
    await short.run(() => sleep(1));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    log(repr(error), error.message === '', short.expired(), repr(short));
  }
});

twin('errors_of_groups', async (log) => {
  const group = new TaskGroup();
  log(raised(() => group.createTask(() => hops(1))));
  await group.enter();
  log(group);
  group.createTask(() => hops(1));
  log(group);
  log(await caught(group.enter()));
  await group.exit(null);
  log(raised(() => group.createTask(() => hops(1))));
  const failing = await new TaskGroup().enter();
  try {
    try {
      failing.createTask(() => fail());
      try {
        await sleep(1);
      } finally {
        log(raised(() => failing.createTask(() => hops(1))));
      }
    } catch (error) {
      await failing.exit(error);
      throw error;
    }
  } catch (errors) {
    if (!(errors instanceof ExceptionGroup)) throw errors;
    log(repr(errors), errors.message, errors.groupMessage, errors.exceptions);
  }
});

twin('errors_of_loops', async (log) => {
  const loop = getRunningLoop();
  log(await toThread(raised, () => getRunningLoop()));
  log(
    await caught(run(() => hops(1))),
    raised(() => loop.close()),
  );
  const other = newEventLoop();
  log(await caught(other.runUntilComplete(() => hops(1))), other.isRunning(), other.isClosed(), loop.isRunning());
  const future = other.createFuture();
  log(
    String(raised(() => future.join()))
      .replace(/<.*?> got Future <.*?> /, 'T got F ')
      .replace("'Task T", '"Task T')
      .replace("loop')", 'loop")'),
  );
  other.close();
  log(
    other.isClosed(),
    raised(() => other.callSoon(() => {})),
    await caught(other.runForever()),
  );
});

twin('coroutines_are_awaited_once', async (log) => {
  const c = coroutine(hops, 1);
  log(clean(c), iscoroutine(c), iscoroutinefunction(hops), iscoroutine(hops), isfuture(c));
  log(
    await c.join(),
    raised(() => c.join()),
  );
  const d = coroutine(hops, 1);
  d.close();
  log(raised(() => d.join()));
  log(
    iscoroutinefunction(log),
    iscoroutinefunction(() => 1),
  );
});
