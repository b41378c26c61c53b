/** The threads behind executors: so many jobs at a time, the others wait their turn. */
import { asPythonError } from '../python/exceptions/from-host.js';
import { macrotask } from '../time/macrotask.js';
import { ConcurrentFuture } from './concurrent-future.js';
import type { Context } from './context.js';
import { FiberWaiters } from './fiber-waiters.js';
import { type MaybePromise, startFiber } from './fiber.js';

interface Job {
  readonly future: ConcurrentFuture<unknown>;
  readonly work: () => MaybePromise<unknown>;
  readonly context: Context | null;
}

export interface PoolThread {
  readonly name: string;
}

/** CPython's ThreadPoolExecutor: a new thread for a job while there are fewer than allowed and none is idle. */
export class ThreadPool {
  readonly size: number;
  private readonly prefix: string;
  private readonly begin: (() => MaybePromise<unknown>) | null;
  private readonly jobs: Job[] = [];
  private readonly ends = new FiberWaiters();
  private threads = 0;
  private idle = 0;
  private busy = 0;

  constructor(size: number, prefix: string, begin: (() => MaybePromise<unknown>) | null = null) {
    this.size = size;
    this.prefix = prefix;
    this.begin = begin;
  }

  submit<T>(work: () => MaybePromise<T>, context: Context | null = null): ConcurrentFuture<T> {
    const future = new ConcurrentFuture<T>();
    this.jobs.push({ future: future as unknown as ConcurrentFuture<unknown>, work, context });
    this.busy += 1;
    if (this.idle > 0) {
      this.idle -= 1;
      macrotask(() => this.serve({ name: `${this.prefix}_0` }));
    } else if (this.threads < this.size) {
      const thread = { name: `${this.prefix}_${this.threads}` };
      this.threads += 1;
      this.serve(thread, this.begin);
    }
    return future;
  }

  /** Cancels what has not begun. */
  cancelWaiting(): void {
    for (const { future } of this.jobs) future.cancel();
  }

  isAtRest(): boolean {
    return this.busy === 0;
  }

  /** Waits until all jobs are done. */
  async join(): Promise<void> {
    while (this.busy > 0) await this.ends.wait();
  }

  private serve(thread: PoolThread, begin: (() => MaybePromise<unknown>) | null = null): void {
    const job = this.jobs.shift();
    if (job === undefined) {
      this.idle += 1;
      return;
    }
    void startFiber(() => this.run(job, begin), thread, job.context).then(() => this.serve(thread));
  }

  /** As far as the first wait it runs at once: a new thread does. */
  private async run({ future, work }: Job, begin: (() => MaybePromise<unknown>) | null): Promise<void> {
    try {
      if (begin !== null) await begin();
      if (!future.setRunningOrNotifyCancel()) return;
      const result = work();
      // A callable without a result gives `undefined`.
      future.setResult(((result instanceof Promise ? await result : result) as unknown) ?? null);
    } catch (error) {
      if (!future.done()) future.setException(asPythonError(error));
    } finally {
      this.busy -= 1;
      if (this.busy === 0) this.ends.wakeAll();
    }
  }
}

interface HostNavigator {
  readonly navigator?: { readonly hardwareConcurrency?: number };
}

/** `min(32, os.cpu_count() + 4)` */
export function defaultThreads(): number {
  return Math.min(32, ((globalThis as HostNavigator).navigator?.hardwareConcurrency ?? processors()) + 4);
}

interface HostProcess {
  readonly process?: { getBuiltinModule?: (name: string) => { availableParallelism?: () => number } | undefined };
}

/** Node 20 has no `navigator`. */
function processors(): number {
  return (globalThis as HostProcess).process?.getBuiltinModule?.('os')?.availableParallelism?.() ?? 4;
}
