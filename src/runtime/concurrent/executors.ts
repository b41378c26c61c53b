/** `ThreadPoolExecutor` and `ProcessPoolExecutor`. */
import type { ConcurrentFuture } from '../asyncio/concurrent-future.js';
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { defaultThreads, ThreadPool } from '../asyncio/thread-pool.js';
import { runInThread } from '../asyncio/thread.js';
import { RuntimeError, ValueError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';

export interface ExecutorOptions {
  readonly threadNamePrefix?: string | undefined;
  readonly initializer?: ((...args: never[]) => MaybePromise<unknown>) | null | undefined;
  readonly initargs?: readonly unknown[] | undefined;
}

const named = { pools: 0 };

/** `concurrent.futures.ThreadPoolExecutor`: no more than `maxWorkers` of its jobs are under way at a time. */
export class ThreadPoolExecutor {
  static readonly [nameOf]: string = 'ThreadPoolExecutor';
  static readonly [moduleOf]: string = 'concurrent.futures.thread';
  private readonly pool: ThreadPool;
  private isShutDown = false;

  constructor(maxWorkers: number | null = null, options: ExecutorOptions = {}) {
    if (maxWorkers !== null && maxWorkers <= 0) throw new ValueError('max_workers must be greater than 0');
    const { initializer = null, initargs = [] } = options;
    const prefix = options.threadNamePrefix ?? '';
    const begin = initializer === null ? null : () => initializer(...(initargs as never[]));
    this.pool = new ThreadPool(maxWorkers ?? defaultThreads(), prefix === '' ? `ThreadPoolExecutor-${named.pools++}` : prefix, begin);
  }

  /** @throws RuntimeError "cannot schedule new futures after shutdown" */
  submit<A extends readonly unknown[], T>(callee: (...args: A) => MaybePromise<T>, ...args: A): ConcurrentFuture<T> {
    if (this.isShutDown) throw new RuntimeError('cannot schedule new futures after shutdown');
    return this.pool.submit(() => runInThread(callee, args));
  }

  /** All calls are submitted at once; the results come in the order of the arguments. */
  map<A extends readonly unknown[], T>(
    callee: (...args: A) => MaybePromise<T>,
    iterables: { readonly [K in keyof A]: Iterable<A[K]> },
    options: { readonly timeout?: number | null } = {},
  ): AsyncGenerator<T, void> {
    const futures = [...together(iterables as readonly Iterable<unknown>[])].map((args) => this.submit(callee, ...(args as unknown as A)));
    return resultsOf(futures, options.timeout ?? null);
  }

  /** With `wait`, comes back when all its jobs are done. */
  shutdown(wait = true, options: { readonly cancelFutures?: boolean } = {}): MaybePromise<void> {
    this.isShutDown = true;
    if (options.cancelFutures === true) this.pool.cancelWaiting();
    return wait && !this.pool.isAtRest() ? inTask(() => this.pool.join()) : undefined;
  }
}

/** `ProcessPoolExecutor`: there are no other processes; its jobs run as those of threads do. */
export class ProcessPoolExecutor extends ThreadPoolExecutor {
  static override readonly [nameOf]: string = 'ProcessPoolExecutor';
  static override readonly [moduleOf]: string = 'concurrent.futures.process';
}

async function* resultsOf<T>(futures: readonly ConcurrentFuture<T>[], timeout: number | null): AsyncGenerator<T, void> {
  const end = timeout === null ? null : performance.now() / 1000 + timeout;
  try {
    for (const future of futures) yield await future.result(end === null ? null : end - performance.now() / 1000);
  } finally {
    for (const future of futures) future.cancel();
  }
}

/** As `zip`. */
function* together(iterables: readonly Iterable<unknown>[]): Generator<readonly unknown[]> {
  const iterators = iterables.map((each) => each[Symbol.iterator]());
  while (iterators.length > 0) {
    const steps = iterators.map((each) => each.next());
    if (steps.some(({ done }) => done === true)) return;
    yield steps.map(({ value }) => value as unknown);
  }
}
