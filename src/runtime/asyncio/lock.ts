/** `asyncio.Lock`: fair. A lock that is free is taken without suspending. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { RuntimeError } from '../python/exceptions/builtin.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { waitingLoop } from './bare-loop.js';
import { lockRepr } from './locks-repr.js';
import { Waiters } from './waiters.js';

/** What `acquire` returns without suspending: one for all, because awaiting a native promise costs least. */
const acquired = Promise.resolve(true);

/**
 * `asyncio.Lock`.
 *
 * @example
 * await lock.acquire();
 * try { ... } finally { lock.release(); }
 */
export class Lock {
  static readonly [nameOf]: string = 'Lock';
  static readonly [moduleOf]: string = 'asyncio.locks';
  private held = false;
  private readonly waiters = new Waiters();

  locked(): boolean {
    return this.held;
  }

  acquire(): Promise<boolean> {
    // Nobody jumps the queue, not even over one who was woken and has not run yet.
    if (!this.held && this.waiters.allCancelled()) {
      this.held = true;
      return acquired;
    }
    return this.waitForTurn();
  }

  /** @throws RuntimeError "Lock is not acquired." */
  release(): void {
    if (!this.held) throw new RuntimeError('Lock is not acquired.');
    this.held = false;
    this.wakeFirst();
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
    return lockRepr(this, this.held ? 'locked' : 'unlocked', this.waiters.size);
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
      // Woken and then cancelled: the turn passes to the next.
      if (error instanceof CancelledError && !this.held) this.wakeFirst();
      throw error;
    }
    this.held = true;
    return true;
  }

  private wakeFirst(): void {
    const { first } = this.waiters;
    if (first !== undefined && !first.done()) first.setResult(true);
  }
}
