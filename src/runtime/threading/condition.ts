/** `threading.Condition`. */
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { RuntimeError } from '../python/exceptions.js';
import { truthy } from '../python/operators/truthy.js';
import { nameOf } from '../python/symbols.js';
import { Lock } from './lock.js';

export class Condition {
  static readonly [nameOf]: string = 'Condition';
  private readonly lock: Lock;
  private readonly waiters = new FiberWaiters();

  constructor(lock: Lock | null = null) {
    this.lock = lock ?? new Lock();
  }

  acquire(blocking = true, timeout = -1): MaybePromise<boolean> {
    return this.lock.acquire(blocking, timeout);
  }

  release(): void {
    this.lock.release();
  }

  /** Gives the lock back until it is notified. */
  wait(timeout: number | null = null): MaybePromise<boolean> {
    if (!this.lock.locked()) throw new RuntimeError('cannot wait on un-acquired lock');
    return inTask(() => this.waitUnlocked(timeout));
  }

  /** Waits until the predicate holds. */
  waitFor<T>(predicate: () => MaybePromise<T>, timeout: number | null = null): MaybePromise<T> {
    return inTask(() => this.waitUntil(predicate, timeout));
  }

  notify(count = 1): void {
    if (!this.lock.locked()) throw new RuntimeError('cannot notify on un-acquired lock');
    for (let woken = 0; woken < count; woken += 1) this.waiters.wakeOne();
  }

  notifyAll(): void {
    this.notify(this.waiters.size);
  }

  private async waitUnlocked(timeout: number | null): Promise<boolean> {
    this.lock.release();
    try {
      return await this.waiters.wait(timeout);
    } finally {
      await this.lock.acquire();
    }
  }

  private async waitUntil<T>(predicate: () => MaybePromise<T>, timeout: number | null): Promise<T> {
    const end = timeout === null ? null : performance.now() / 1000 + timeout;
    for (;;) {
      const result = await predicate();
      const left = end === null ? null : end - performance.now() / 1000;
      if (truthy(result)) return result;
      if (left !== null && left <= 0) return result;
      await this.waitUnlocked(left);
    }
  }
}
