/** `threading.Semaphore` and `BoundedSemaphore`. */
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { ValueError } from '../python/exceptions.js';
import { nameOf } from '../python/symbols.js';

export class Semaphore {
  static readonly [nameOf]: string = 'Semaphore';
  private value: number;
  private readonly waiters = new FiberWaiters();

  constructor(value = 1) {
    if (value < 0) throw new ValueError('semaphore initial value must be >= 0');
    this.value = value;
  }

  acquire(blocking = true, timeout: number | null = null): MaybePromise<boolean> {
    if (this.value > 0) {
      this.value -= 1;
      return true;
    }
    return blocking ? inTask(() => this.waitForTurn(timeout)) : false;
  }

  release(count = 1): void {
    if (count < 1) throw new ValueError('n must be one or more');
    this.value += count;
    for (let woken = 0; woken < count; woken += 1) this.waiters.wakeOne();
  }

  protected free(): number {
    return this.value;
  }

  private async waitForTurn(timeout: number | null): Promise<boolean> {
    const end = timeout === null ? null : performance.now() / 1000 + timeout;
    while (this.value === 0) {
      const left = end === null ? null : end - performance.now() / 1000;
      if ((left !== null && left <= 0) || !(await this.waiters.wait(left))) {
        if (this.value === 0) return false;
      }
    }
    this.value -= 1;
    return true;
  }
}

/** Can't be released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  static override readonly [nameOf]: string = 'BoundedSemaphore';
  private readonly most: number;

  constructor(value = 1) {
    super(value);
    this.most = value;
  }

  override release(count = 1): void {
    if (this.free() + count > this.most) throw new ValueError('Semaphore released too many times');
    super.release(count);
  }
}
