/** `asyncio.run_coroutine_threadsafe`: a coroutine for a loop, from what stands for another thread. */
import { asPythonError } from '../python/exceptions/from-host.js';
import type { Awaitable, Result } from './awaitable.js';
import { ConcurrentFuture } from './concurrent-future.js';
import type { Loop } from './loop.js';
import { ensureFuture } from './tasks.js';

export function runCoroutineThreadsafe<T>(work: Awaitable<T>, loop: Loop): ConcurrentFuture<Result<T>> {
  const future = new ConcurrentFuture<Result<T>>();
  loop.callSoonThreadsafe(() => {
    try {
      const task = ensureFuture(work, { loop });
      future.addDoneCallback(() => {
        if (future.cancelled()) loop.callSoonThreadsafe(() => task.cancel());
      });
      task.addDoneCallback(() => {
        if (task.cancelled()) future.cancel();
        if (future.done()) return;
        const error = task.exception();
        if (error === null) future.setResult(task.result() as Result<T>);
        else future.setException(error);
      });
    } catch (error) {
      future.setException(asPythonError(error));
    }
  });
  return future;
}
