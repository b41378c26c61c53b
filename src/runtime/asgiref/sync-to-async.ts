import { copyContext } from '../asyncio/context.js';
import { wrapFuture } from '../asyncio/concurrent-future.js';
import type { MaybePromise } from '../asyncio/fiber.js';
import { getRunningLoop } from '../asyncio/loop.js';
import { type Executor, runInThread } from '../asyncio/thread.js';
import { ThreadPool } from '../asyncio/thread-pool.js';

export interface SyncToAsyncOptions {
  /** By default all such functions share one thread, and run one after the other. */
  readonly threadSensitive?: boolean | undefined;
  readonly executor?: Executor | null | undefined;
}

/** The one thread of thread-sensitive functions. */
const shared: { sensitive: ThreadPool | null } = { sensitive: null };

/**
 * `sync_to_async(f)`: an async function that runs `f` in a thread. What stands for a thread waits where `f` does; what
 * `f` computes holds up the loop.
 */
export function syncToAsync<A extends readonly unknown[], T>(
  callee: (...args: A) => MaybePromise<T>,
  { threadSensitive = true, executor = null }: SyncToAsyncOptions = {},
): (...args: A) => Promise<T> {
  return async (...args) => {
    const loop = getRunningLoop();
    const work = (): MaybePromise<T> => runInThread(callee, args);
    if (!threadSensitive) return await loop.runInExecutor(executor, work).join();
    shared.sensitive ??= new ThreadPool(1, 'ThreadPoolExecutor-0');
    return await wrapFuture(shared.sensitive.submit(work, copyContext()), loop).join();
  };
}
