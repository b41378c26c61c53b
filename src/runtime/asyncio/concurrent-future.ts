/** `concurrent.futures.Future`: what a pool's `submit` gives. It belongs to no loop; threads wait for it. */
import { CancelledError as TaskCancelledError, InvalidStateError } from '../python/exceptions/asyncio.js';
import type { BaseException } from '../python/exceptions/base.js';
import { TimeoutError } from '../python/exceptions/os-error.js';
import { reprOf, moduleOf, nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { FiberWaiters } from './fiber-waiters.js';
import { inTask, type MaybePromise } from './fiber.js';
import type { Future } from './future.js';
import type { Loop } from './loop.js';
import { PoolCancelledError } from './pool-cancelled-error.js';
import { describeError, warn } from './warnings.js';

type State = 'pending' | 'running' | 'cancelled' | 'finished';

export class ConcurrentFuture<T> {
  static readonly [nameOf]: string = 'Future';
  static readonly [moduleOf]: string = 'concurrent.futures._base';
  private state: State = 'pending';
  private value: T | undefined;
  private error: BaseException | null = null;
  private readonly waiters = new FiberWaiters();
  private callbacks: ((future: never) => unknown)[] = [];

  /**
   * The result, once it is there; `timeout` in seconds.
   *
   * @throws what the function raised; TimeoutError; CancelledError of `concurrent.futures`
   */
  result(timeout: number | null = null): MaybePromise<T> {
    return this.done() ? this.outcome() : inTask(() => this.waitFor(timeout, () => this.outcome()));
  }

  /** What the function raised, or null, once it is over. */
  exception(timeout: number | null = null): MaybePromise<BaseException | null> {
    return this.done() ? this.failure() : inTask(() => this.waitFor(timeout, () => this.failure()));
  }

  done(): boolean {
    return this.state === 'cancelled' || this.state === 'finished';
  }

  running(): boolean {
    return this.state === 'running';
  }

  cancelled(): boolean {
    return this.state === 'cancelled';
  }

  /** Keeps it from being run; false if it runs already, or has run. */
  cancel(): boolean {
    if (this.state === 'running' || this.state === 'finished') return false;
    if (this.state === 'cancelled') return true;
    this.settle('cancelled');
    return true;
  }

  /** The callback is called, with the future, when it is over; at once if it is. */
  addDoneCallback(callback: (future: this) => unknown): void {
    if (this.done()) this.callBack(callback);
    else this.callbacks.push(callback);
  }

  /** For executors: false if it was cancelled before. */
  setRunningOrNotifyCancel(): boolean {
    if (this.state === 'cancelled') return false;
    this.state = 'running';
    return true;
  }

  setResult(value: T): void {
    this.checkOpen();
    this.value = value;
    this.settle('finished');
  }

  setException(error: BaseException): void {
    this.checkOpen();
    this.error = error;
    this.settle('finished');
  }

  /** For the runtime's own files. */
  peek(): { readonly value: T | undefined; readonly error: BaseException | null } {
    return { value: this.value, error: this.error };
  }

  [reprOf](): string {
    const address = '0x7f0000000000';
    if (this.state !== 'finished') return `<Future at ${address} state=${this.state}>`;
    const what = this.error === null ? `returned ${typeName(this.value)}` : `raised ${typeName(this.error)}`;
    return `<Future at ${address} state=finished ${what}>`;
  }

  private outcome(): T {
    if (this.state === 'cancelled') throw new PoolCancelledError();
    if (this.error !== null) throw this.error;
    return this.value as T;
  }

  private failure(): BaseException | null {
    if (this.state === 'cancelled') throw new PoolCancelledError();
    return this.error;
  }

  private async waitFor<R>(timeout: number | null, outcome: () => R): Promise<R> {
    const isOver = await this.waiters.wait(timeout);
    if (!isOver && !this.done()) throw new TimeoutError();
    return outcome();
  }

  private checkOpen(): void {
    if (this.done()) throw new InvalidStateError(`${this.state.toUpperCase()}: ${this[reprOf]()}`);
  }

  private settle(state: 'cancelled' | 'finished'): void {
    this.state = state;
    this.waiters.wakeAll();
    const { callbacks } = this;
    this.callbacks = [];
    for (const callback of callbacks) this.callBack(callback as (future: this) => unknown);
  }

  private callBack(callback: (future: this) => unknown): void {
    const failed = (error: unknown): void => warn(`exception calling callback for ${this[reprOf]()}\n${describeError(error)}`);
    try {
      const result = callback(this);
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}

/** `asyncio.wrap_future`: a future of the loop that ends as the pool's does; cancelled, it keeps that from being run. */
export function wrapFuture<T>(source: ConcurrentFuture<T>, loop: Loop): Future<T> {
  const future = loop.createFuture<T>();
  future.addDoneCallback(() => {
    if (future.cancelled()) source.cancel();
  });
  const follow = (): void => {
    if (future.done()) return;
    const { error, value } = source.peek();
    if (source.cancelled()) future.cancel();
    else if (error === null) future.setResult(value as T);
    else future.setException(error instanceof PoolCancelledError ? new TaskCancelledError(...error.args) : error);
  };
  source.addDoneCallback(() => {
    if (!loop.isClosed()) loop.callSoonThreadsafe(follow);
  });
  return future;
}
