/** Loops in loops, as nest_asyncio allows them: what is to run in another loop runs as a task of the running one. */
import type { Awaitable, Result } from './awaitable.js';
import type { Loop } from './loop.js';
import { run } from './runner.js';
import { running } from './running.js';
import { ensureFuture } from './tasks.js';

/** `asyncio.run` after `nest_asyncio.apply()`. */
export async function runNested<T>(work: Awaitable<T>): Promise<Result<T>> {
  if (running.loop === null) return (await run(work)) as Result<T>;
  return await ensureFuture(work, { loop: running.loop }).join();
}

/** `loop.run_until_complete` after `nest_asyncio.apply()`. */
export async function runUntilCompleteNested<T>(loop: Loop, work: Awaitable<T>): Promise<Result<T>> {
  if (running.loop === null) return (await loop.runUntilComplete(work)) as Result<T>;
  return await ensureFuture(work, { loop: running.loop }).join();
}
