/** `asyncio.as_completed`: for a plain loop it yields coroutines, for an async one the tasks. */
import { PyTypeError } from '../python/exceptions/builtin.js';
import { TimeoutError } from '../python/exceptions/os-error.js';
import { type Awaitable, isJoinable, typeName } from './awaitable.js';
import { Coroutine } from './coroutine.js';
import { futuresOf } from './gather.js';
import type { Future } from './future.js';
import type { TimerHandle } from './handle.js';
import { getEventLoop } from './loop.js';
import { Queue } from './queue.js';

/**
 * Hands out results in the order in which the works end:
 * `for (const next of asCompleted(works)) { const result = await next.join(); }`.
 */
export function asCompleted<T>(
  works: Iterable<Awaitable<T>>,
  options: { readonly timeout?: number | null } = {},
): AsCompleted<T> {
  if (isJoinable(works)) throw new PyTypeError(`expects an iterable of awaitables, not ${typeName(works)}`);
  return new AsCompleted(works, options.timeout ?? null);
}

export class AsCompleted<T> implements IterableIterator<Coroutine<T>> {
  private readonly finished = new Queue<Future<T> | null>();
  private readonly todo: Set<Future<T>>;
  private readonly timer: TimerHandle | null = null;
  private left: number;

  constructor(works: Iterable<Awaitable<T>>, timeout: number | null) {
    this.todo = new Set(futuresOf(works, null));
    this.left = this.todo.size;
    for (const future of this.todo) future.addDoneCallback(this.onDone);
    if (this.todo.size > 0 && timeout !== null) {
      this.timer = getEventLoop().callLater(timeout, () => this.onTimeout());
    }
  }

  [Symbol.iterator](): IterableIterator<Coroutine<T>> {
    return this;
  }

  next(): IteratorResult<Coroutine<T>, undefined> {
    if (this.left === 0) return { done: true, value: undefined };
    this.left -= 1;
    return { done: false, value: new Coroutine(async () => (await this.nextDone()).result(), '_AsCompletedIterator._wait_for_one') };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Future<T>, void> {
    while (this.left > 0) {
      this.left -= 1;
      yield await this.nextDone();
    }
  }

  private async nextDone(): Promise<Future<T>> {
    const future = await this.finished.get();
    if (future === null) throw new TimeoutError();
    return future;
  }

  private readonly onDone = (future: Future<T>): void => {
    if (!this.todo.delete(future)) return; // the timeout was here first
    this.finished.putNowait(future);
    if (this.todo.size === 0) this.timer?.cancel();
  };

  private onTimeout(): void {
    for (const future of this.todo) {
      future.removeDoneCallback(this.onDone);
      this.finished.putNowait(null);
    }
    this.todo.clear();
  }
}
