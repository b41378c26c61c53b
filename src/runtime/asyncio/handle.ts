/** What the ready queue holds, and the handles that `callSoon` and `callLater` return. */
import { reprOf } from '../python/symbols.js';
import type { Context } from './context.js';

/**
 * One entry of the ready queue. A task is one itself (it is never queued twice at once), so
 * waking a task allocates nothing.
 */
export interface Runnable {
  /** True for a handle that was cancelled. */
  readonly skip: boolean;
  readonly context: Context;
  run(): void;
}

/** One entry of the timer heap. A sleep is one itself. */
export interface Timer extends Runnable {
  readonly when: number;
  /** In the timer heap, rather than in the ready queue or done. */
  scheduled: boolean;
}

/** `asyncio.Handle`: a callback on its way. */
export class Handle implements Runnable {
  skip = false;
  readonly context: Context;
  private callback: () => unknown;

  constructor(callback: () => unknown, context: Context) {
    this.callback = callback;
    this.context = context;
  }

  cancelled(): boolean {
    return this.skip;
  }

  cancel(): void {
    this.skip = true;
    this.callback = nothing; // let go of what the callback holds
  }

  run(): void {
    this.callback();
  }

  [reprOf](): string {
    return this.skip ? `<${this.constructor.name} cancelled>` : `<${this.constructor.name}>`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

/** `asyncio.TimerHandle`. */
export class TimerHandle extends Handle implements Timer {
  scheduled = false;
  readonly #when: number;
  private readonly onCancel: (timer: Timer) => void;

  constructor(callback: () => unknown, context: Context, when: number, onCancel: (timer: Timer) => void) {
    super(callback, context);
    this.#when = when;
    this.onCancel = onCancel;
  }

  get when(): number {
    return this.#when;
  }

  override cancel(): void {
    if (this.skip) return;
    super.cancel();
    this.onCancel(this);
  }
}

function nothing(): void {}
