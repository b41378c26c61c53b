/** `threading.Event`. */
import { inTask, type MaybePromise } from '../asyncio/fiber.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { nameOf } from '../python/symbols.js';

export class Event {
  static readonly [nameOf]: string = 'Event';
  private flag = false;
  private readonly waiters = new FiberWaiters();

  isSet(): boolean {
    return this.flag;
  }

  set(): void {
    this.flag = true;
    this.waiters.wakeAll();
  }

  clear(): void {
    this.flag = false;
  }

  /** Waits until it is set; false if the time, in seconds, is over first. */
  wait(timeout: number | null = null): MaybePromise<boolean> {
    return this.flag ? true : inTask(() => this.waiters.wait(timeout));
  }
}
