/**
 * What `join()` returns: one-shot awaitables, which exist only under `await`. That calls their `then` one microtask
 * after the code has stopped: only then is the step over.
 */
import { type Context, inheritContext } from './context.js';
import type { Future } from './future.js';
import type { Runnable } from './handle.js';
import type { Loop } from './loop.js';
import type { Task } from './task.js';

export type Resume<T, A> = ((value: T) => A | PromiseLike<A>) | null;
export type Raise<B> = ((error: unknown) => B | PromiseLike<B>) | null;

/**
 * To be awaited once, at once. It has the shape of a promise so that types and lint rules see one; chained by hand, it
 * becomes one.
 */
export abstract class OneShot<T> implements Promise<T> {
  abstract then<A = T, B = never>(resume?: Resume<T, A>, raise?: Raise<B>): Promise<A | B>;

  get [Symbol.toStringTag](): string {
    return 'Awaitable';
  }

  async catch<B = never>(raise?: Raise<B>): Promise<T | B> {
    try {
      return await this;
    } catch (error) {
      if (raise === null || raise === undefined) throw error;
      return await raise(error);
    }
  }

  async finally(callback?: (() => void) | null): Promise<T> {
    try {
      return await this;
    } finally {
      callback?.();
    }
  }
}

/** The running task waits for a future. */
export class Wait<T> extends OneShot<T> {
  private readonly task: Task<unknown>;
  private readonly future: Future<T>;

  constructor(task: Task<unknown>, future: Future<T>) {
    super();
    this.task = task;
    this.future = future;
  }

  override then<A = T, B = never>(resume?: Resume<T, A>, raise?: Raise<B>): Promise<A | B> {
    this.task.waitFor(this.future, resume as (value: unknown) => void, raise as (error: unknown) => void);
    return this as never; // `await` does not look at it
  }
}

/**
 * A future that has failed already: its error, within the step. Not a rejected promise, which would be reported if
 * unseen.
 */
export class Failed<T> extends OneShot<T> {
  private readonly future: Future<T>;

  constructor(future: Future<T>) {
    super();
    this.future = future;
  }

  override then<A = T, B = never>(resume?: Resume<T, A>, raise?: Raise<B>): Promise<A | B> {
    deliver(this.future, resume, raise);
    return this as never;
  }
}

/** Code outside every task waits for a future: a program without tasks, or the host's. */
export class DetachedWait<T> extends OneShot<T> implements Runnable {
  readonly context: Context = inheritContext();
  protected readonly loop: Loop;
  private readonly future: Future<T>;
  private resume: Resume<T, unknown> = null;
  private raise: Raise<unknown> = null;

  constructor(future: Future<T>) {
    super();
    this.future = future;
    this.loop = future.loop;
  }

  get skip(): boolean {
    return false;
  }

  /** Chained by hand it goes on as any promise does: no task is there whose flow of control it would split. */
  override then<A = T, B = never>(resume?: Resume<T, A>, raise?: Raise<B>): Promise<A | B> {
    const { future } = this;
    future.loop.detachedWaits += 1;
    if (future.done()) future.loop.enqueue(this);
    else future.addWaiter(this);
    return new Promise((resolve, reject) => {
      this.resume = (value) => settle(() => (resume ? resume(value) : (value as unknown as A)), resolve, reject);
      this.raise = (error) => {
        if (raise) settle(() => raise(error), resolve, reject);
        else reject(error as Error);
      };
    });
  }

  run(): void {
    this.future.loop.detachedWaits -= 1;
    this.future.loop.stepIsDetached();
    deliver(this.future, this.resume, this.raise);
  }
}

function settle<T>(
  produce: () => T | PromiseLike<T>,
  resolve: (value: T | PromiseLike<T>) => void,
  reject: (error: Error) => void,
): void {
  try {
    resolve(produce());
  } catch (error) {
    reject(error as Error);
  }
}

function deliver<T>(future: Future<T>, resume?: Resume<T, unknown>, raise?: Raise<unknown>): void {
  let value: T;
  try {
    value = future.result();
  } catch (error) {
    void raise?.(error);
    return;
  }
  void resume?.(value);
}
