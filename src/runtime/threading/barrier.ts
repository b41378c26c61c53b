/** `threading.Barrier`: so many threads wait for one another. */
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { nameOf } from '../python/symbols.js';

export class Barrier {
  static readonly [nameOf]: string = 'Barrier';
  readonly parties: number;
  private readonly waiters = new FiberWaiters();

  constructor(parties: number) {
    this.parties = parties;
  }

  get nWaiting(): number {
    return this.waiters.size;
  }

  /** The number of the one that waits, from 0; the last lets all go on. */
  wait(): MaybePromise<number> {
    const index = this.waiters.size;
    if (index + 1 < this.parties) return inTask(() => this.waitForOthers(index));
    this.waiters.wakeAll();
    return index;
  }

  private async waitForOthers(index: number): Promise<number> {
    await this.waiters.wait();
    return index;
  }
}
