/**
 * What stands for a thread. JavaScript has one thread for the program's values, so a function that Python runs in
 * another runs here in turns: it starts at once, as a new thread's first instructions do, and lets others run where
 * it waits. Its waits belong to no task: they wake it through the loop behind code without tasks, in a macrotask of
 * its own.
 */
import { ValueError } from '../python/exceptions/builtin.js';
import { bareLoop } from './bare-loop.js';
import { fromHost } from './from-host.js';
import type { Future } from './future.js';
import { alarmOfDaemon, isDaemon, threadsWait } from './daemons.js';
import { DetachedWait, type Raise, type Resume } from './future-wait.js';
import type { Context } from './context.js';
import { program, running } from './running.js';

export type MaybePromise<T> = T | Promise<T>;

/** Runs `work` as far as it goes without waiting, outside the running task, and gives the promise of its end. */
export function startFiber<T>(work: () => MaybePromise<T>, fiber: unknown = {}, context: Context | null = null): Promise<T> {
  return detached(async () => await work(), fiber, context);
}

/** Calls `work` as code of no task. */
function detached<T>(work: () => T, fiber: unknown, context: Context | null): T {
  const outer = { loop: running.loop, task: running.task, context: running.context };
  const outerFiber = program.fiber;
  Object.assign(running, { loop: null, task: null, context });
  program.fiber = fiber;
  try {
    return work();
  } finally {
    Object.assign(running, outer);
    program.fiber = outerFiber;
  }
}

/** A wait that the code of a thread goes on from as itself. The program does not stay for daemons that wait. */
class FiberWait<T> extends DetachedWait<T> {
  private readonly fiber = program.fiber;

  override then<A = T, B = never>(resume?: Resume<T, A>, raise?: Raise<B>): Promise<A | B> {
    const chained = super.then(resume, raise);
    if (isDaemon(this.fiber)) this.loop.detachedWaits -= 1;
    else threadsWait(1);
    return chained;
  }

  override run(): void {
    program.fiber = this.fiber;
    if (isDaemon(this.fiber)) this.loop.detachedWaits += 1;
    else threadsWait(-1);
    super.run();
  }
}

/** For the runtime's own files: waits, as a thread does, for a future of the loop behind code without tasks. */
export function waitInFiber<T>(future: Future<T>): Promise<T> {
  return new FiberWait(future);
}

/**
 * `time.sleep` in a function that runs in a thread: the others go on. To be awaited at once.
 *
 * @throws ValueError "sleep length must be non-negative"
 */
export function sleepInThread(seconds: number): Promise<null> {
  if (seconds < 0) throw new ValueError('sleep length must be non-negative');
  return waitInFiber(timer(seconds));
}

/** A future of the loop behind code without tasks that is done in so many seconds. */
function timer(seconds: number): Future<null> {
  const loop = bareLoop();
  const future = loop.createFuture<null>();
  const ring = (): void => {
    if (!future.done()) future.setResult(null);
  };
  if (isDaemon(program.fiber)) alarmOfDaemon(seconds, ring);
  else loop.callLater(seconds, ring);
  return future;
}

/** What may wait as a thread does (`future.result()`), called in a coroutine: other tasks run meanwhile. */
export function inTask<T>(work: () => MaybePromise<T>): MaybePromise<T> {
  if (running.task === null) return work();
  const result = detached(work, program.fiber, running.context);
  return isPromise(result) ? fromHost(() => result) : result;
}

function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null)?.then === 'function';
}
