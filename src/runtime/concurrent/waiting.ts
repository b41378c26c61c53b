/** `concurrent.futures.as_completed` and `wait`. */
import type { ConcurrentFuture } from '../asyncio/concurrent-future.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { TimeoutError } from '../python/exceptions.js';

type Any = ConcurrentFuture<unknown>;

const now = (): number => performance.now() / 1000;

/**
 * The futures as they are over; those that are already, first.
 *
 * @throws TimeoutError "2 (of 3) futures unfinished"
 */
export async function* futuresAsCompleted<F extends Any>(futures: Iterable<F>, timeout: number | null = null): AsyncGenerator<F, void> {
  const end = timeout === null ? null : now() + timeout;
  const all = new Set(futures);
  const over: F[] = [];
  const news = new FiberWaiters();
  for (const future of all) {
    future.addDoneCallback(() => {
      over.push(future);
      news.wakeAll();
    });
  }
  for (let count = 0; count < all.size; count += 1) {
    while (over.length === 0) {
      const left = end === null ? null : end - now();
      if ((left !== null && left < 0) || !(await inTask(() => news.wait(left)))) {
        if (over.length === 0) throw new TimeoutError(`${all.size - count} (of ${all.size}) futures unfinished`);
      }
    }
    yield over.shift()!;
  }
}

/** The futures that are over, and those that are not, when what `returnWhen` says has come or the time is over. */
export function waitForFutures<F extends Any>(
  futures: Iterable<F>,
  timeout: number | null = null,
  returnWhen = 'ALL_COMPLETED',
): MaybePromise<readonly [Set<F>, Set<F>]> {
  return inTask(() => waitUntil(futures, timeout, returnWhen));
}

async function waitUntil<F extends Any>(
  futures: Iterable<F>,
  timeout: number | null,
  returnWhen: string,
): Promise<readonly [Set<F>, Set<F>]> {
  const end = timeout === null ? null : now() + timeout;
  const all = new Set(futures);
  const news = new FiberWaiters();
  for (const future of all) future.addDoneCallback(() => news.wakeAll());
  while (!isEnough(all, returnWhen)) {
    const left = end === null ? null : end - now();
    if ((left !== null && left < 0) || !(await news.wait(left))) break;
  }
  const done = new Set([...all].filter((future) => future.done()));
  return Object.freeze([done, new Set([...all].filter((future) => !done.has(future)))] as const);
}

function isEnough(futures: ReadonlySet<Any>, returnWhen: string): boolean {
  const done = [...futures].filter((future) => future.done());
  if (done.length === futures.size) return true;
  if (returnWhen === 'FIRST_COMPLETED') return done.length > 0;
  return returnWhen === 'FIRST_EXCEPTION' && done.some((future) => !future.cancelled() && future.peek().error !== null);
}
