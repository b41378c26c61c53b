/** What the ready queue holds, and the handles that `callSoon` and `callLater` return. */
import { repr } from '../python/repr.js';
import { reprOf } from '../python/symbols.js';
import type { Context } from './context.js';
import { pythonName } from './python-name.js';

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

/** A callback and its arguments. */
export interface CallbackSource {
  readonly callback: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
}

/** `broken('a')`, as in messages about callbacks. */
export function callText({ callback, args }: CallbackSource): string {
  const name = pythonName(callback) || '<lambda>';
  return `${name}(${args.map((arg) => repr(arg)).join(', ')})`;
}

/** `asyncio.Handle`: a callback on its way. */
export class Handle implements Runnable {
  skip = false;
  context: Context;
  /** What the program gave to be called, to be shown. */
  source: CallbackSource | null = null;
  private callback: () => unknown;

  constructor(callback: () => unknown, context: Context) {
    this.callback = callback;
    this.context = context;
  }

  /** In another context than that of who made it; null leaves it. */
  within(context: Context | null): this {
    if (context !== null) this.context = context;
    return this;
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
    const { source } = this;
    const shown = source === null || this.skip ? '' : ` ${callText(source)}`;
    return `<${this.constructor.name}${this.skip ? ' cancelled' : ''}${shown}>`;
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
