/** `asyncio.Event`. */
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { waitingLoop } from './bare-loop.js';
import { Future } from './future.js';
import { lockRepr } from './locks-repr.js';
import type { Loop } from './loop.js';
import { Waiters } from './waiters.js';

/** What `wait` returns without suspending. */
const already = Promise.resolve(true);

/** `asyncio.Event`. */
export class Event {
  static readonly [nameOf]: string = 'Event';
  static readonly [moduleOf]: string = 'asyncio.locks';
  private value = false;
  private readonly waiters = new Waiters();

  isSet(): boolean {
    return this.value;
  }

  set(): void {
    if (this.value) return;
    this.value = true;
    for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
  }

  clear(): void {
    this.value = false;
  }

  /** Suspends only while the event is not set. */
  wait(): Promise<boolean> {
    if (this.value) return already;
    return new EventWait(waitingLoop(), this.waiters).join();
  }

  [reprOf](): string {
    return lockRepr(this, this.value ? 'set' : 'unset', this.waiters.size);
  }

  toString(): string {
    return this[reprOf]();
  }
}

/** Leaves the waiters as soon as it is done, where CPython's leaves them when its task runs: nobody can tell. */
class EventWait extends Future<boolean> {
  static override readonly [nameOf]: string = 'Future';
  private readonly others: Waiters;

  constructor(loop: Loop, others: Waiters) {
    super(loop);
    this.others = others;
    others.add(this);
  }

  override setResult(value: boolean): void {
    this.others.remove(this);
    super.setResult(value);
  }

  override cancel(message?: unknown): boolean {
    this.others.remove(this);
    return super.cancel(message);
  }
}
