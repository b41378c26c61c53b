/** Plain functions that Python would run in a thread: `asyncio.to_thread`, `loop.run_in_executor`. */
import { type ConcurrentFuture, wrapFuture } from './concurrent-future.js';
import { copyContext } from './context.js';
import type { MaybePromise } from './fiber.js';
import { boundArguments, call } from '../python/functions/call.js';
import { isClass } from '../python/is-class.js';
import { getRunningLoop } from './loop.js';

/** Under this key a blocking function of the runtime holds its twin for threads, which does not block the loop. */
export const inThreadOf = Symbol.for('aio2ts.in-thread');

type Callee<A extends readonly unknown[], T> = ((...args: A) => MaybePromise<T>) & {
  [inThreadOf]?: (...args: A) => T | PromiseLike<T>;
};

/** An executor of `concurrent.futures`. */
export interface Executor {
  submit<A extends readonly unknown[], T>(callee: (...args: A) => MaybePromise<T>, ...args: A): ConcurrentFuture<T>;
}

/**
 * `asyncio.to_thread`: runs a plain function while the others go on waiting. A function that gives a promise waits as
 * a thread does; what another computes holds up the loop.
 */
export async function toThread<A extends readonly unknown[], T>(
  callee: (...args: A) => MaybePromise<T>,
  ...args: A
): Promise<T> {
  const loop = getRunningLoop();
  const pool = loop.defaultPool();
  return await wrapFuture(pool.submit(() => runInThread(callee, args), copyContext()), loop).join();
}

/** Calls a function as a thread does. */
export function runInThread<A extends readonly unknown[], T>(callee: Callee<A, T>, args: A): MaybePromise<T> {
  const twin = callee[inThreadOf] ?? callee;
  return twin(...args) as MaybePromise<T>;
}

/**
 * A value that the program knows no more of, as what a thread calls: an async function runs at once, where `call`
 * would make a coroutine of it.
 */
export function threadCallable(callee: unknown): (...args: readonly unknown[]) => MaybePromise<unknown> {
  return (...args) => {
    if (typeof callee !== 'function' || isClass(callee)) return call(callee, args);
    return runInThread(callee as (...args: readonly unknown[]) => MaybePromise<unknown>, boundArguments(callee, args)) ?? null;
  };
}
