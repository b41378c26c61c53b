/** `asyncio.Semaphore` and `BoundedSemaphore`. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { ValueError } from '../python/exceptions/builtin.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { waitingLoop } from './bare-loop.js';
import { lockRepr } from './locks-repr.js';
import { Waiters } from './waiters.js';

/** What `acquire` returns without suspending. */
const acquired = Promise.resolve(true);

/**
 * `asyncio.Semaphore`: first come, first served.
 *
 * @throws ValueError "Semaphore initial value must be >= 0"
 */
export class Semaphore {
  static readonly [nameOf]: string = 'Semaphore';
  static readonly [moduleOf]: string = 'asyncio.locks';
  protected value: number;
  private readonly waiters = new Waiters();

  constructor(value = 1) {
    if (value < 0) throw new ValueError('Semaphore initial value must be >= 0');
    this.value = value;
  }

  /** True if `acquire` would have to wait. */
  locked(): boolean {
    return this.value === 0 || !this.waiters.allCancelled();
  }

  acquire(): Promise<boolean> {
    if (this.locked()) return this.waitForTurn();
    this.value -= 1;
    return acquired;
  }

  release(): void {
    this.value += 1;
    this.wakeNext();
  }

  async [asyncEnterOf](): Promise<null> {
    await this.acquire();
    return null;
  }

  async [asyncExitOf](): Promise<boolean> {
    this.release();
    return false;
  }

  [reprOf](): string {
    return lockRepr(this, this.locked() ? 'locked' : `unlocked, value:${this.value}`, this.waiters.size);
  }

  toString(): string {
    return this[reprOf]();
  }

  private async waitForTurn(): Promise<boolean> {
    const turn = waitingLoop().createFuture<unknown>();
    this.waiters.add(turn);
    try {
      try {
        await turn.join();
      } finally {
        this.waiters.remove(turn);
      }
    } catch (error) {
      // Our unit was taken off already by whoever woke us: give it back.
      if (error instanceof CancelledError && turn.done() && !turn.cancelled()) this.value += 1;
      throw error;
    } finally {
      while (this.value > 0 && this.wakeNext());
    }
    return true;
  }

  /** The unit changes hands here, not when the woken task runs: nobody can take it in between. */
  private wakeNext(): boolean {
    const next = this.waiters.firstPending;
    if (next === undefined) return false;
    this.value -= 1;
    next.setResult(true);
    return true;
  }
}

/** `asyncio.BoundedSemaphore`: a `release` too many raises ValueError. */
export class BoundedSemaphore extends Semaphore {
  static override readonly [nameOf]: string = 'BoundedSemaphore';
  private readonly bound: number;

  constructor(value = 1) {
    super(value);
    this.bound = value;
  }

  override release(): void {
    if (this.value >= this.bound) throw new ValueError('BoundedSemaphore released too many times');
    super.release();
  }
}
