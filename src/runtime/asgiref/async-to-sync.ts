import type { MaybePromise } from '../asyncio/fiber.js';
import { runCoroutineThreadsafe } from '../asyncio/run-coroutine-threadsafe.js';
import { run } from '../asyncio/runner.js';
import { program, running } from '../asyncio/running.js';
import { RuntimeError } from '../python/exceptions.js';

/**
 * `async_to_sync(f)`: a function that runs `f` to its end: in a loop of its own, or from a thread of `sync_to_async` in
 * the loop that started it.
 *
 * @throws RuntimeError "You cannot use AsyncToSync in the same thread as an async event loop - just await the async
 *   function directly."
 */
export function asyncToSync<A extends readonly unknown[], T>(callee: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return async (...args) => {
    if (running.task !== null) {
      const way = 'just await the async function directly.';
      throw new RuntimeError(`You cannot use AsyncToSync in the same thread as an async event loop - ${way}`);
    }
    const [loop] = program.fiber === null ? [] : [...program.runningLoops].filter((each) => each !== program.bareLoop);
    const work = (): Promise<T> => callee(...args);
    if (loop === undefined) return await run(work);
    return (await (runCoroutineThreadsafe(work, loop).result() as MaybePromise<unknown>)) as T;
  };
}
