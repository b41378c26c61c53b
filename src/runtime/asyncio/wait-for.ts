/** `asyncio.wait_for`: since 3.12 it runs a coroutine in the caller's own task, under a timeout. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { withCause } from '../python/exceptions/chain.js';
import { TimeoutError } from '../python/exceptions/os-error.js';
import { type Awaitable, join } from './awaitable.js';
import type { Future } from './future.js';
import { ensureFuture } from './tasks.js';
import { timeout as timeoutIn } from './timeout.js';
import { cancelAndWait } from './wait.js';

/**
 * Waits for the work at most `timeout` seconds, then cancels it.
 *
 * @throws TimeoutError when time is up
 */
export async function waitFor<T>(work: Awaitable<T>, timeout: number | null): Promise<T> {
  if (timeout === null || timeout > 0) return await timeoutIn(timeout).run(() => join(work));
  const future = ensureFuture(work) as Future<unknown> as Future<T>;
  if (future.done()) return future.result();
  await cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    throw withCause(new TimeoutError(), error);
  }
}
