/** `threading.Lock` and `RLock`. */
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { program } from '../asyncio/running.js';
import { RuntimeError, ValueError } from '../python/exceptions.js';
import { nameOf } from '../python/symbols.js';

export class Lock {
  static readonly [nameOf]: string = 'lock';
  protected owner: unknown = undefined;
  private isLocked = false;
  private readonly waiters = new FiberWaiters();

  /** Takes the lock, waiting for it if need be; false if it does not come in time. */
  acquire(blocking = true, timeout = -1): MaybePromise<boolean> {
    if (!blocking && timeout !== -1) throw new ValueError("can't specify a timeout for a non-blocking call");
    if (!this.isLocked) {
      this.take();
      return true;
    }
    return blocking ? inTask(() => this.waitForTurn(timeout < 0 ? null : timeout)) : false;
  }

  /** @throws RuntimeError "release unlocked lock" */
  release(): void {
    if (!this.isLocked) throw new RuntimeError('release unlocked lock');
    this.isLocked = false;
    this.waiters.wakeOne();
  }

  locked(): boolean {
    return this.isLocked;
  }

  protected take(): void {
    this.isLocked = true;
    this.owner = program.fiber;
  }

  private async waitForTurn(timeout: number | null): Promise<boolean> {
    const end = timeout === null ? null : performance.now() / 1000 + timeout;
    while (this.isLocked) {
      const left = end === null ? null : end - performance.now() / 1000;
      if ((left !== null && left <= 0) || !(await this.waiters.wait(left))) {
        if (this.isLocked) return false;
      }
    }
    this.take();
    return true;
  }
}

/** The same thread may take it again. */
export class RLock extends Lock {
  static override readonly [nameOf]: string = 'RLock';
  private depth = 0;

  override acquire(blocking = true, timeout = -1): MaybePromise<boolean> {
    if (this.locked() && this.owner === program.fiber) {
      this.depth += 1;
      return true;
    }
    return super.acquire(blocking, timeout);
  }

  override release(): void {
    if (!this.locked()) throw new RuntimeError('cannot release un-acquired lock');
    if (this.depth > 0) this.depth -= 1;
    else super.release();
  }
}
