/** The functions of `asyncio` that concern one task, or all. */
import { type Awaitable, type Result, startOf } from './awaitable.js';
import { Coroutine } from './coroutine.js';
import { Future } from './future.js';
import { getEventLoop, getRunningLoop, type Loop } from './loop.js';
import { running } from './running.js';
import type { Task, TaskOptions } from './task.js';

/**
 * Starts a task in the running loop: `createTask(() => work(x))`, or with a stored coroutine.
 *
 * @throws RuntimeError "no running event loop"
 */
export function createTask<T>(work: Awaitable<T>, options?: TaskOptions): Task<Result<T>> {
  return getRunningLoop().createTask(work, options);
}

/** A future stays itself; everything else becomes a task. */
export function ensureFuture<F extends Future<unknown>>(work: F, options?: { readonly loop?: Loop | null }): F;
export function ensureFuture<T>(work: Awaitable<T>, options?: { readonly loop?: Loop | null }): Task<Result<T>>;
export function ensureFuture(work: Awaitable<unknown>, options: { readonly loop?: Loop | null } = {}): Future<unknown> {
  if (work instanceof Future) return work as Future<unknown>;
  const loop = options.loop ?? getEventLoop();
  return loop.createTask(work instanceof Coroutine ? work : startOf(work));
}

/** The running task; null in a callback. */
export function currentTask(loop?: Loop | null): Task<unknown> | null {
  if (loop === undefined || loop === null) getRunningLoop();
  else if (running.loop !== loop) return null;
  return running.task;
}

/** The tasks of a loop that are not done. */
export function allTasks(loop?: Loop | null): Set<Task<unknown>> {
  return new Set((loop ?? getRunningLoop()).tasks);
}

/** `asyncio.isfuture`. */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}
