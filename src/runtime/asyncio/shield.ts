/** `asyncio.shield`: an outer future that can be cancelled without the inner one. */
import type { Awaitable } from './awaitable.js';
import type { Future } from './future.js';
import { ensureFuture } from './tasks.js';

/**
 * Keeps the work from being cancelled with whoever waits: `await shield(work).join()`.
 */
export function shield<T>(work: Awaitable<T>): Future<T> {
  const inner = ensureFuture(work) as Future<unknown> as Future<T>;
  if (inner.done()) return inner;
  const outer = inner.loop.createFuture<T>();
  const innerDone = (): void => {
    if (outer.cancelled()) {
      if (!inner.cancelled()) inner.exception(); // counts as retrieved
      return;
    }
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const error = inner.exception();
    if (error !== null) outer.setException(error);
    else outer.setResult(inner.result());
  };
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(() => {
    if (!inner.done()) inner.removeDoneCallback(innerDone);
  });
  return outer;
}
