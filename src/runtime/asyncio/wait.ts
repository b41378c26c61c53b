/** `asyncio.wait`, and the cancel-and-wait that `waitFor` needs. */
import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { typeName } from './awaitable.js';
import { Future } from './future.js';
import { getRunningLoop } from './loop.js';

export type ReturnWhen = 'FIRST_COMPLETED' | 'FIRST_EXCEPTION' | 'ALL_COMPLETED';
export const FIRST_COMPLETED = 'FIRST_COMPLETED';
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';
export const ALL_COMPLETED = 'ALL_COMPLETED';

export interface WaitOptions {
  readonly timeout?: number | null;
  readonly returnWhen?: string;
}

/**
 * `asyncio.wait`: waits for tasks or futures; returns those that are done and those that aren't. Cancels none.
 *
 * @throws ValueError for an empty set; TypeError for coroutines
 */
export async function wait<F extends Future<unknown>>(
  works: Iterable<F>,
  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions = {},
): Promise<readonly [done: Set<F>, pending: Set<F>]> {
  if (works instanceof Future) {
    throw new PyTypeError(`expect a list of futures, not ${typeName(works)}`);
  }
  const futures = new Set(works);
  if (futures.size === 0) throw new ValueError('Set of Tasks/Futures is empty.');
  if (returnWhen !== FIRST_COMPLETED && returnWhen !== FIRST_EXCEPTION && returnWhen !== ALL_COMPLETED) {
    throw new ValueError(`Invalid return_when value: ${returnWhen}`);
  }
  for (const future of futures) {
    if (!(future instanceof Future)) throw new PyTypeError('Passing coroutines is forbidden, use tasks explicitly.');
  }
  await untilEnough(futures, timeout, returnWhen);
  const done = new Set<F>();
  const pending = new Set<F>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return Object.freeze([done, pending] as const);
}

async function untilEnough(futures: ReadonlySet<Future<unknown>>, timeout: number | null, returnWhen: ReturnWhen): Promise<void> {
  const loop = getRunningLoop();
  const waiter = loop.createFuture<null>();
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(null);
  };
  const timer = timeout === null ? null : loop.callLater(timeout, release);
  let unfinished = futures.size;
  const waitDone = (future: Future<unknown>): void => {
    unfinished -= 1;
    const enough =
      unfinished <= 0 ||
      returnWhen === FIRST_COMPLETED ||
      (returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null);
    if (!enough) return;
    timer?.cancel();
    release();
  };
  // One that is done already answers a hop later, as in CPython: this always suspends.
  for (const future of futures) future.addDoneCallback(waitDone);
  try {
    await waiter.join();
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(waitDone);
  }
}

/** Waits on a future of its own, so that the wait itself can be cancelled whatever `future` does. */
export async function cancelAndWait(future: Future<unknown>): Promise<void> {
  const waiter = getRunningLoop().createFuture<null>();
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(null);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    await waiter.join();
  } finally {
    future.removeDoneCallback(release);
  }
}
