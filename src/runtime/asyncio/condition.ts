/** `asyncio.Condition`. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { RuntimeError } from '../python/exceptions/builtin.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { truthy } from '../python/operators/truthy.js';
import { waitingLoop } from './bare-loop.js';
import { Lock } from './lock.js';
import { lockRepr } from './locks-repr.js';
import { Waiters } from './waiters.js';

/** `asyncio.Condition`: wait until notified, with the lock held before and after. */
export class Condition {
  static readonly [nameOf]: string = 'Condition';
  static readonly [moduleOf]: string = 'asyncio.locks';
  private readonly waiters = new Waiters();
  private readonly lock: Lock;

  constructor(lock: Lock | null = null) {
    this.lock = lock ?? new Lock();
  }

  locked(): boolean {
    return this.lock.locked();
  }

  acquire(): Promise<boolean> {
    return this.lock.acquire();
  }

  release(): void {
    this.lock.release();
  }

  async [asyncEnterOf](): Promise<null> {
    await this.acquire();
    return null;
  }

  async [asyncExitOf](): Promise<boolean> {
    this.release();
    return false;
  }

  /** @throws RuntimeError "cannot wait on un-acquired lock" */
  async wait(): Promise<boolean> {
    if (!this.locked()) throw new RuntimeError('cannot wait on un-acquired lock');
    const notified = waitingLoop().createFuture<unknown>();
    this.release();
    try {
      try {
        this.waiters.add(notified);
        try {
          await notified.join();
          return true;
        } finally {
          this.waiters.remove(notified);
        }
      } finally {
        await this.reacquire();
      }
    } catch (error) {
      // The notification may have been ours: pass it on, at the risk of a spurious wake-up.
      this.notifySome(1);
      throw error;
    }
  }

  /** Waits until the predicate is true; returns its value. */
  async waitFor<T>(predicate: () => T): Promise<T> {
    let result = predicate();
    while (!truthy(result)) {
      await this.wait();
      result = predicate();
    }
    return result;
  }

  /** @throws RuntimeError "cannot notify on un-acquired lock" */
  notify(count = 1): void {
    if (!this.locked()) throw new RuntimeError('cannot notify on un-acquired lock');
    this.notifySome(count);
  }

  notifyAll(): void {
    this.notify(this.waiters.size);
  }

  [reprOf](): string {
    return lockRepr(this, this.locked() ? 'locked' : 'unlocked', this.waiters.size);
  }

  toString(): string {
    return this[reprOf]();
  }

  /** Whoever waited holds the lock again, even if cancelled while taking it. */
  private async reacquire(): Promise<void> {
    let cancellation: CancelledError | null = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== null) throw cancellation;
  }

  private notifySome(count: number): void {
    let left = count;
    for (const waiter of this.waiters) {
      if (left <= 0) break;
      if (waiter.done()) continue;
      left -= 1;
      waiter.setResult(false);
    }
  }
}
