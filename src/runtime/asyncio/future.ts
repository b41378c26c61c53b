/** A result to come. It has no `then` (see awaitable.ts); `await future.join()` waits for it. */
import { CancelledError, InvalidStateError } from '../python/exceptions/asyncio.js';
import type { BaseException } from '../python/exceptions/base.js';
import { RuntimeError, StopIteration } from '../python/exceptions/builtin.js';
import { withCause } from '../python/exceptions/chain.js';
import { isClass } from '../python/is-class.js';
import { awaitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { Joinable } from './awaitable.js';
import { type Context, inheritContext } from './context.js';
import { DetachedWait, Failed, Wait } from './future-wait.js';
import { futureRepr } from './future-repr.js';
import type { Runnable } from './handle.js';
import type { Loop } from './loop.js';
import { running } from './running.js';
import { watchException } from './warnings.js';

export type DoneCallback<T> = (future: Future<T>) => unknown;

/** A done callback on its way through the ready queue. */
export class Callback implements Runnable {
  readonly context: Context;
  readonly callback: DoneCallback<unknown>;
  private readonly future: Future<unknown>;

  constructor(callback: DoneCallback<unknown>, future: Future<unknown>, context: Context) {
    this.callback = callback;
    this.future = future;
    this.context = context;
  }

  get skip(): boolean {
    return false;
  }

  run(): void {
    this.callback(this.future);
  }
}

export type FutureState = 'pending' | 'finished' | 'failed' | 'cancelled';

/**
 * `asyncio.Future`. Made by `loop.createFuture()`, or `new Future(loop)`.
 */
export class Future<T> implements Joinable<T> {
  static readonly [nameOf]: string = 'Future';
  static readonly [moduleOf]: string = '_asyncio';
  readonly loop: Loop;
  private state: FutureState = 'pending';
  /**
   * The value; or the error; or, cancelled, either the error that ended a task, for whoever looks first, or the
   * message for those after it.
   */
  private outcome: unknown = undefined;
  /**
   * Tasks that wait and callbacks, in the order in which they came: one list, as in CPython. One alone needs no array.
   */
  private waiting: Runnable | Runnable[] | null = null;
  private retrieved: (() => void) | null = null;

  constructor(loop: Loop) {
    this.loop = loop;
  }

  [awaitOf](): Promise<T> {
    return this.join();
  }

  getLoop(): Loop {
    return this.loop;
  }

  done(): boolean {
    return this.state !== 'pending';
  }

  cancelled(): boolean {
    return this.state === 'cancelled';
  }

  /**
   * The result; raises the exception if there is one.
   *
   * @throws CancelledError if the future was cancelled; InvalidStateError if it is not done
   */
  result(): T {
    if (this.state === 'finished') return this.outcome as T;
    if (this.state === 'pending') throw new InvalidStateError('Result is not set.');
    throw this.failure();
  }

  /**
   * The exception, or null.
   *
   * @throws CancelledError if the future was cancelled; InvalidStateError if it is not done
   */
  exception(): BaseException | null {
    if (this.state === 'pending') throw new InvalidStateError('Exception is not set.');
    if (this.state === 'cancelled') throw this.failure();
    this.markRetrieved();
    return this.state === 'failed' ? (this.outcome as BaseException) : null;
  }

  setResult(value: T): void {
    this.settle('finished', value);
  }

  /** Takes an exception, or a class of exceptions. */
  setException(error: BaseException | (new () => BaseException)): void {
    this.checkPending();
    const raised = isClass(error) ? new (error as new () => BaseException)() : (error as BaseException);
    if (!(raised instanceof StopIteration)) {
      this.settleWithError(raised);
      return;
    }
    const refusal = 'StopIteration interacts badly with generators and cannot be raised into a Future';
    this.settleWithError(withCause(new RuntimeError(refusal), raised));
  }

  /** Cancels the future; false if it is done already. */
  cancel(message?: unknown): boolean {
    if (this.state !== 'pending') return false;
    this.settle('cancelled', message);
    return true;
  }

  /** The callback is called, with the future, one hop after the future is done. */
  addDoneCallback(callback: (future: this) => unknown, options?: { readonly context?: Context }): void {
    const entry = new Callback(callback as unknown as DoneCallback<unknown>, this, options?.context ?? inheritContext());
    if (this.state === 'pending') this.addWaiter(entry);
    else this.loop.enqueue(entry);
  }

  /** Returns how many times the callback was there. */
  removeDoneCallback(callback: (future: this) => unknown): number {
    const before = this.waiters();
    const left = before.filter((entry) => !(entry instanceof Callback && entry.callback === callback));
    if (left.length < before.length) this.waiting = left;
    return before.length - left.length;
  }

  /**
   * To be awaited, at once, by the running task. A future that is done does not suspend: the
   * awaiting code carries on in the same step, before any other callback.
   */
  join(): Promise<T> {
    if (this.state === 'finished') return Promise.resolve(this.outcome as T); // awaited natively: the cheapest
    if (this.state !== 'pending') return new Failed(this);
    const { task } = running;
    if (task === null) return new DetachedWait(this);
    if ((task as Future<unknown>) === this) throw new RuntimeError(`Task cannot await on itself: ${String(task)}`);
    if (task.loop !== this.loop) {
      throw new RuntimeError(`Task ${String(task)} got Future ${String(this)} attached to a different loop`);
    }
    return new Wait(task, this);
  }

  /** A promise of the result, for host code outside every task. */
  toPromise(): Promise<T> {
    return new Promise((resolve, reject) => {
      this.addDoneCallback(() => {
        try {
          resolve(this.result());
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  }

  [reprOf](): string {
    return futureRepr(this, {});
  }

  toString(): string {
    return this[reprOf]();
  }

  // ---- for the runtime ------------------------------------------------------------------------

  /** The exception, without counting as having looked at it. */
  peekException(): unknown {
    return this.state === 'failed' ? this.outcome : null;
  }

  /** The result, where it is there. */
  peekResult(): unknown {
    return this.state === 'finished' ? this.outcome : null;
  }

  peekState(): FutureState {
    return this.state;
  }

  /** Those who wait, in order. */
  waiters(): readonly Runnable[] {
    const { waiting } = this;
    if (waiting === null) return [];
    return Array.isArray(waiting) ? waiting : [waiting];
  }

  addWaiter(entry: Runnable): void {
    const { waiting } = this;
    if (waiting === null) this.waiting = entry;
    else if (Array.isArray(waiting)) waiting.push(entry);
    else this.waiting = [waiting, entry];
  }

  /** What a failed or cancelled future raises in those who wait. */
  failure(): unknown {
    if (this.state === 'cancelled') return this.makeCancelledError();
    this.markRetrieved();
    return this.outcome;
  }

  makeCancelledError(): CancelledError {
    // `gather` also asks children that ended in another way.
    if (this.state !== 'cancelled') return cancelledError(this.requestedMessage());
    const { outcome } = this;
    if (!(outcome instanceof CancelledError)) return cancelledError(outcome);
    this.outcome = undefined;
    return outcome;
  }

  /** The message that the future, rather than what its task raised, was cancelled with. */
  cancelMessage(): unknown {
    return this.state === 'cancelled' && !(this.outcome instanceof CancelledError) ? this.outcome : null;
  }

  /** The message of a cancel that has not been delivered. */
  protected requestedMessage(): unknown {
    return undefined;
  }

  /** Whether a failure is left unseen if nobody comes any more. */
  isUnseenFailure(): boolean {
    return this.retrieved !== null && this.waiting === null;
  }

  markRetrieved(): void {
    this.retrieved?.();
    this.retrieved = null;
  }

  protected settle(state: FutureState, outcome: unknown): void {
    this.checkPending();
    this.state = state;
    this.outcome = outcome;
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    // One hop: each waiter goes to the back of the ready queue.
    if (Array.isArray(waiting)) for (const entry of waiting) this.loop.enqueue(entry);
    else this.loop.enqueue(waiting);
  }

  protected settleWithError(error: unknown): void {
    this.checkPending();
    this.retrieved = watchException(this, error);
    this.settle('failed', error);
  }

  private checkPending(): void {
    if (this.state !== 'pending') throw new InvalidStateError('invalid state');
  }
}

export function cancelledError(message: unknown): CancelledError {
  return message === undefined || message === null ? new CancelledError() : new CancelledError(message);
}
