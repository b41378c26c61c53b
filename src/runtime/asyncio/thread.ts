/** Plain functions that Python would run in a thread: `asyncio.to_thread`, `loop.run_in_executor`. */
import { macrotask } from '../time/macrotask.js';
import { fromHost } from './from-host.js';

/** Under this key a blocking function of the runtime holds its twin for threads, which does not block the loop. */
export const inThreadOf = Symbol.for('aio2ts.in-thread');

type Callee<A extends readonly unknown[], T> = ((...args: A) => T) & {
  [inThreadOf]?: (...args: A) => T | PromiseLike<T>;
};

/**
 * `asyncio.to_thread`: runs a plain function while the others go on waiting.
 *
 * There are no threads here, so what the function computes holds up the loop; `time.sleep` passed itself does not.
 */
export async function toThread<A extends readonly unknown[], T>(
  callee: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  return await fromHost(() => runInThread(callee, args));
}

export async function runInThread<A extends readonly unknown[], T>(callee: Callee<A, T>, args: A): Promise<Awaited<T>> {
  await new Promise<void>((resolve) => macrotask(resolve));
  const twin = callee[inThreadOf] ?? callee;
  return await (twin(...args) as T);
}
