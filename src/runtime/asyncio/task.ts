/** A task: a future whose result is what an async function returns, run step by step by the loop. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { BaseException } from '../python/exceptions/base.js';
import { PyTypeError, RuntimeError } from '../python/exceptions/builtin.js';
import { asPythonError, endsTheLoop } from '../python/exceptions/from-host.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { Thunk } from './awaitable.js';
import { type Context, inheritContext } from './context.js';
import { Coroutine } from './coroutine.js';
import { cancelledError, Future } from './future.js';
import { futureRepr } from './future-repr.js';
import type { Runnable } from './handle.js';
import type { Loop } from './loop.js';
import { pythonName } from './python-name.js';
import { program, running } from './running.js';

export interface TaskOptions {
  readonly name?: string | null;
  readonly context?: Context | null;
  /**
   * Nothing holds the task: what it raises is reported as soon as it ends, as when CPython frees it. The port of
   * `asyncio.create_task(...)` as a statement.
   */
  readonly lost?: boolean;
  /** The Python name of the coroutine, for `repr`. */
  readonly coroutine?: string | undefined;
}

type Resume = (value: unknown) => void;
type Raise = (error: unknown) => void;

/** `asyncio.Task`. */
export class Task<T> extends Future<T> implements Runnable {
  static override readonly [nameOf]: string = 'Task';
  static override readonly [moduleOf]: string = '_asyncio';
  context: Context;
  private name: string | number;
  /** Until the first step the work itself: a task that is cancelled before it never calls it. Then its Python name. */
  private work: Thunk<T> | string;
  /** The Python name of the coroutine where it was told apart from the work. */
  private readonly coroutineName: string | null;
  /** The future that the code waits for; null while it runs, and while it has merely yielded. */
  private awaited: Future<unknown> | null = null;
  private resume: Resume | null = null;
  private raise: Raise | null = null;
  private mustCancel = false;
  private readonly lost: boolean;
  private message: unknown = undefined;
  private cancelRequests = 0;

  constructor(loop: Loop, thunk: Thunk<T>, options: TaskOptions = {}) {
    super(loop);
    this.work = thunk;
    this.name = options.name ?? ++program.unnamedTasks;
    this.coroutineName = options.coroutine ?? null;
    this.lost = options.lost === true;
    this.context = options.context ?? inheritContext();
    loop.tasks.add(this as Task<unknown>);
    loop.enqueue(this); // one hop to the first step
  }

  /** The queue never skips a task: a cancelled one still takes its step. */
  get skip(): boolean {
    return false;
  }

  getName(): string {
    return typeof this.name === 'number' ? `Task-${this.name}` : this.name;
  }

  setName(name: unknown): void {
    this.name = String(name);
  }

  /** An object that shows itself as the task's coroutine does; it can't be awaited. */
  getCoro(): Coroutine<T> {
    const shown = new Coroutine<T>(() => this.join(), this.coroutineText());
    shown.close();
    return shown;
  }

  getContext(): Context {
    return this.context;
  }

  // ---- cancellation ---------------------------------------------------------------------------

  /** Asks the task to raise CancelledError at its next await; false if it is done already. */
  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    this.cancelRequests += 1;
    // The awaited future's own wake-up brings the CancelledError. It declines when it is done already
    // (our wake-up is in the queue): then the flag makes that wake-up raise, and its result is lost.
    if (this.awaited !== null && this.awaited.cancel(message)) return true;
    this.mustCancel = true;
    this.message = message;
    return true;
  }

  uncancel(): number {
    if (this.cancelRequests > 0) {
      this.cancelRequests -= 1;
      if (this.cancelRequests === 0) this.mustCancel = false;
    }
    return this.cancelRequests;
  }

  cancelling(): number {
    return this.cancelRequests;
  }

  override setResult(_value: T): void {
    throw new RuntimeError('Task does not support set_result operation');
  }

  override setException(_error: unknown): void {
    throw new RuntimeError('Task does not support set_exception operation');
  }

  override [reprOf](): string {
    const coroutine = this.coroutineText();
    return futureRepr(this, {
      cancelling: this.cancelRequests > 0,
      name: this.getName(),
      coroutine: `${coroutine}() ${this.done() ? 'done' : 'running'}`,
      waitsFor: this.awaited,
    });
  }

  protected override requestedMessage(): unknown {
    return this.message;
  }

  private coroutineText(): string {
    if (this.coroutineName !== null) return this.coroutineName;
    return (typeof this.work === 'function' ? pythonName(this.work) : this.work) || 'coroutine';
  }

  // ---- steps ----------------------------------------------------------------------------------

  /** One step, from the ready queue. */
  run(): void {
    running.task = this as Task<unknown>;
    if (typeof this.work === 'function') this.firstStep(this.work);
    else this.nextStep();
  }

  private firstStep(thunk: Thunk<T>): void {
    this.work = pythonName(thunk);
    if (this.mustCancel) {
      // CPython throws into a coroutine that has not begun: nothing of it runs.
      this.mustCancel = false;
      this.end('cancelled', cancelledError(this.message));
      return;
    }
    let promise: PromiseLike<T>;
    try {
      promise = thunk();
      if (typeof (promise as { then?: unknown } | null)?.then !== 'function') {
        throw new PyTypeError(`a coroutine was expected, got ${repr(promise)}`);
      }
    } catch (error) {
      // Only a function that isn't async throws here; CPython would have raised at the call.
      this.fail(error);
      return;
    }
    promise.then(
      (value) => this.succeed(value),
      (error: unknown) => this.fail(error),
    );
  }

  private nextStep(): void {
    const { awaited, resume, raise } = this;
    this.awaited = this.resume = this.raise = null;
    let error: unknown;
    if (awaited !== null) {
      try {
        const value = awaited.result();
        if (!this.mustCancel) {
          resume?.(value);
          return;
        }
      } catch (failure) {
        error = failure;
      }
    } else if (!this.mustCancel) {
      resume?.(null);
      return;
    }
    if (this.mustCancel) {
      if (!(error instanceof CancelledError)) {
        error = cancelledError(this.message);
      }
      this.mustCancel = false;
    }
    raise?.(error);
  }

  /** The running code has stopped to wait for a future: the step is over. */
  waitFor(future: Future<unknown>, resume: Resume, raise: Raise): void {
    this.suspend(resume, raise);
    this.awaited = future;
    if (future.done()) this.loop.enqueue(this);
    else future.addWaiter(this);
    if (this.mustCancel && future.cancel(this.message)) this.mustCancel = false;
    this.loop.stepEnded();
  }

  /** `sleep(0)`: straight to the back of the queue. No future, so a cancel waits for the next step. */
  yieldOnce(resume: Resume, raise: Raise): void {
    this.suspend(resume, raise);
    this.loop.enqueue(this);
    this.loop.stepEnded();
  }

  private suspend(resume: Resume, raise: Raise): void {
    if (this.resume !== null) throw new RuntimeError(`${this.getName()} already waits for something else`);
    this.resume = resume;
    this.raise = raise;
  }

  private succeed(value: T): void {
    if (this.mustCancel) {
      // Cancelled in its last step, with no await left to raise at.
      this.mustCancel = false;
      this.end('cancelled', this.message);
      // A function without a result gives `undefined`.
    } else this.end('finished', value ?? null);
  }

  private fail(error: unknown): void {
    if (error instanceof CancelledError) this.end('cancelled', error);
    else this.end('failed', error instanceof BaseException ? error : asPythonError(error));
  }

  private end(state: 'finished' | 'failed' | 'cancelled', outcome: unknown): void {
    this.loop.tasks.delete(this as Task<unknown>);
    // A task that was released from a foreign await ends outside a step of its own.
    const inStep = running.task === (this as Task<unknown>);
    const unseen = this.lost && state === 'failed' && this.waiters().length === 0;
    if (state === 'failed') this.settleWithError(outcome);
    else this.settle(state, outcome);
    if (unseen) this.reportLost(outcome);
    if (endsTheLoop(outcome)) this.loop.abort(outcome);
    else if (inStep) this.loop.stepEnded();
  }

  private reportLost(error: unknown): void {
    this.markRetrieved();
    this.loop.callExceptionHandler(
      new Map<string, unknown>([
        ['message', 'Task exception was never retrieved'],
        ['exception', error],
        ['future', this],
      ]),
    );
  }
}
