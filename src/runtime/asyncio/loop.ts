/** The event loop as programs see it: `asyncio.AbstractEventLoop`. */
import { PyTypeError, RuntimeError } from '../python/exceptions/builtin.js';
import { asPythonError, endsTheLoop } from '../python/exceptions/from-host.js';
import { str } from '../python/str.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { Clock } from '../time/clock.js';
import { type Awaitable, isJoinable, type Result, startOf, type Thunk } from './awaitable.js';
import { type Context, inheritContext } from './context.js';
import { Coroutine } from './coroutine.js';
import { Future } from './future.js';
import { callText, Handle, TimerHandle } from './handle.js';
import { wrapFuture } from './concurrent-future.js';
import type { MaybePromise } from './fiber.js';
import { fromHost } from './from-host.js';
import { watchProgramEnd } from './program-end.js';
import { sleepOnLoop } from './loop-sleep.js';
import { Pump } from './pump.js';
import { program, running } from './running.js';
import { closeAsyncGenerators } from './shut-down.js';
import { Task, type TaskOptions } from './task.js';
import { type Executor, runInThread } from './thread.js';
import { defaultThreads, ThreadPool } from './thread-pool.js';
import { describeError, reportUnretrieved, warn } from './warnings.js';

/** What an exception handler is given, by Python's keys: message, exception, future, task, handle, asyncgen. */
export type ExceptionContext = Map<string, unknown>;
export type ExceptionHandler = (loop: Loop, context: ExceptionContext) => unknown;

type Callee<A extends readonly unknown[]> = (...args: A) => unknown;

function describeCallback(handle: unknown): string {
  return handle instanceof Handle && handle.source !== null ? callText(handle.source) : str(handle);
}

/**
 * An event loop. Programs come to one through `run`, `getRunningLoop` or `newEventLoop`.
 *
 * Running it is asynchronous here: `await loop.runUntilComplete(work)`.
 */
export class Loop extends Pump {
  static readonly [nameOf]: string = '_UnixSelectorEventLoop';
  static readonly [moduleOf]: string = 'asyncio.unix_events';
  readonly tasks = new Set<Task<unknown>>();
  /** Async generators that were begun and have not ended: closed when the loop shuts down. */
  readonly asyncGenerators = new Set<{ aclose(): PromiseLike<unknown> }>();
  /** Sockets and the like, which end with the loop. */
  readonly resources = new Set<{ release(): void }>();
  /** Told when a task awaits a promise of the host's without `fromHost`. */
  onForeignAwait: (task: Task<unknown>) => void = warnOfForeignAwait;
  private exceptionHandler: ExceptionHandler | null = null;
  private closed = false;
  private debug = false;
  private pool: ThreadPool | null = null;
  private defaultExecutor: Executor | null = null;

  constructor(clock?: Clock) {
    super(clock);
  }

  // ---- scheduling ---------------------------------------------------------------------------

  /** Calls `callback(...args)` in the next iteration. */
  callSoon<A extends readonly unknown[]>(callback: Callee<A>, ...args: A): Handle {
    const handle = this.schedule(() => callback(...args));
    handle.source = { callback, args };
    return handle;
  }

  /** As `callSoon`: there are no other threads. */
  callSoonThreadsafe<A extends readonly unknown[]>(callback: Callee<A>, ...args: A): Handle {
    return this.callSoon(callback, ...args);
  }

  /** Calls `callback(...args)` in `delay` seconds. */
  callLater<A extends readonly unknown[]>(delay: number, callback: Callee<A>, ...args: A): TimerHandle {
    return this.callAt(this.time() + delay, callback, ...args);
  }

  /** Calls `callback(...args)` when `loop.time()` is `when`. */
  callAt<A extends readonly unknown[]>(when: number, callback: Callee<A>, ...args: A): TimerHandle {
    const timer = this.scheduleAt(when, () => callback(...args));
    timer.source = { callback, args };
    return timer;
  }

  /** `call_soon(callback, context=context)`. */
  schedule(callback: () => unknown, context: Context = inheritContext()): Handle {
    this.checkOpen();
    const handle = new Handle(callback, context);
    this.enqueue(handle);
    return handle;
  }

  /** `call_at(when, callback, context=context)`. */
  scheduleAt(when: number, callback: () => unknown, context: Context = inheritContext()): TimerHandle {
    this.checkOpen();
    const timer = new TimerHandle(callback, context, when, (cancelled) => this.timerCancelled(cancelled));
    this.addTimer(timer);
    return timer;
  }

  createFuture<T>(): Future<T> {
    return new Future<T>(this);
  }

  /** @throws TypeError "a coroutine was expected, got ..." */
  createTask<T>(work: Awaitable<T>, options?: TaskOptions): Task<Result<T>> {
    this.checkOpen();
    if (work instanceof Future || (typeof work !== 'function' && !isJoinable(work))) {
      throw new PyTypeError(`a coroutine was expected, got ${str(work)}`);
    }
    if (!(work instanceof Coroutine)) return new Task(this, startOf(work) as Thunk<Result<T>>, options);
    return new Task(this, work.begin() as Thunk<Result<T>>, { ...options, coroutine: work.name });
  }

  /** Runs a plain function as a thread of the executor does; null is the loop's own. */
  runInExecutor<A extends readonly unknown[], T>(
    executor: Executor | null,
    callee: (...args: A) => MaybePromise<T>,
    ...args: A
  ): Future<T> {
    this.checkOpen();
    const work = (): MaybePromise<T> => runInThread(callee, args);
    const chosen = executor ?? this.defaultExecutor;
    return wrapFuture(chosen === null ? this.defaultPool().submit(work) : chosen.submit(work), this);
  }

  setDefaultExecutor(executor: Executor): void {
    this.defaultExecutor = executor;
  }

  /** For the runtime's own files: the threads of `asyncio.to_thread`. */
  defaultPool(): ThreadPool {
    this.pool ??= new ThreadPool(defaultThreads(), 'asyncio');
    return this.pool;
  }

  // ---- exceptions and debugging -------------------------------------------------------------

  setExceptionHandler(handler: ExceptionHandler | null): void {
    this.exceptionHandler = handler;
  }

  getExceptionHandler(): ExceptionHandler | null {
    return this.exceptionHandler;
  }

  callExceptionHandler(context: ExceptionContext | Readonly<Record<string, unknown>>): void {
    const described = context instanceof Map ? (context as ExceptionContext) : new Map(Object.entries(context));
    // Nothing may escape from here: it would surface in whichever task's `await` drives the pump.
    try {
      if (this.exceptionHandler !== null) this.exceptionHandler(this, described);
      else this.defaultExceptionHandler(described);
    } catch (error) {
      warn(`Unhandled error in exception handler\n${describeError(error)}`);
    }
  }

  /** Writes to stderr what CPython logs. */
  defaultExceptionHandler(given: ExceptionContext | Readonly<Record<string, unknown>>): void {
    const context = given instanceof Map ? (given as ExceptionContext) : new Map(Object.entries(given));
    const lines = [str(context.get('message') ?? 'Unhandled exception in event loop')];
    for (const key of [...context.keys()].sort()) {
      if (key !== 'message' && key !== 'exception') lines.push(`${key}: ${str(context.get(key))}`);
    }
    const exception = context.get('exception') ?? null;
    if (exception !== null) lines.push(describeError(exception));
    warn(lines.join('\n'));
  }

  getDebug(): boolean {
    return this.debug;
  }

  setDebug(enabled: boolean): void {
    this.debug = enabled;
  }

  // ---- running ------------------------------------------------------------------------------

  /** Runs until `work` is done, and returns its result. */
  async runUntilComplete<T>(work: Awaitable<T>): Promise<T> {
    this.checkOpen();
    this.checkNotRunning();
    const future: Future<T> = work instanceof Future ? (work as Future<T>) : (this.createTask(work) as Future<unknown> as Future<T>);
    const runUntilDone = (): void => {
      // SystemExit and KeyboardInterrupt have ended the loop already, in their own way.
      if (!endsTheLoop(future.peekException())) this.stop();
    };
    future.addDoneCallback(runUntilDone);
    try {
      await this.runForever();
    } catch (error) {
      if (future.done() && !future.cancelled()) future.exception();
      throw error;
    } finally {
      future.removeDoneCallback(runUntilDone);
    }
    if (!future.done()) throw new RuntimeError('Event loop stopped before Future completed.');
    return future.result();
  }

  /** Runs until `stop()`. */
  async runForever(): Promise<void> {
    this.checkOpen();
    this.checkNotRunning();
    watchProgramEnd();
    await new Promise<void>((resolve, reject) => {
      this.begin({ stopped: resolve, failed: reject });
    });
  }

  isClosed(): boolean {
    return this.closed;
  }

  close(): void {
    if (this.finish !== null) throw new RuntimeError('Cannot close a running event loop');
    if (this.closed) return;
    reportUnretrieved(this);
    this.closed = true;
    for (const resource of this.resources) resource.release();
    this.halt();
  }

  /** `loop.shutdown_asyncgens()`. */
  async shutdownAsyncgens(): Promise<void> {
    await closeAsyncGenerators(this);
  }

  /** Waits for what its threads still run. */
  async shutdownDefaultExecutor(): Promise<void> {
    const { pool } = this;
    if (pool !== null) await fromHost(() => pool.join());
  }

  [reprOf](): string {
    const state = `running=${this.isRunning() ? 'True' : 'False'} closed=${this.closed ? 'True' : 'False'}`;
    return `<_UnixSelectorEventLoop ${state} debug=${this.debug ? 'True' : 'False'}>`;
  }

  override toString(): string {
    return this[reprOf]();
  }

  /** Runs without an end, for code that has no task (see bare-loop.ts). */
  runBare(): void {
    watchProgramEnd();
    this.begin({ stopped: () => this.runBare(), failed: (error) => void Promise.reject(error as Error) });
  }

  protected override self(): Loop {
    return this;
  }

  protected override foreignAwait(task: Task<unknown>): void {
    this.onForeignAwait(task);
  }

  protected override callbackFailed(error: unknown, handle: unknown): void {
    this.callExceptionHandler(
      new Map<string, unknown>([
        ['message', `Exception in callback ${describeCallback(handle)}`],
        ['exception', asPythonError(error)],
        ['handle', handle],
      ]),
    );
  }

  private checkOpen(): void {
    if (this.closed) throw new RuntimeError('Event loop is closed');
  }

  private checkNotRunning(): void {
    if (this.finish !== null) throw new RuntimeError('This event loop is already running');
    if (running.loop !== null) throw new RuntimeError('Cannot run the event loop while another loop is running');
  }
}

program.sleepOnLoop ??= sleepOnLoop;

function warnOfForeignAwait(task: Task<unknown>): void {
  warn(`${task.getName()} awaits a promise of the host's; wrap it in fromHost() so that it can be cancelled`);
}

/** @throws RuntimeError outside of a loop's callbacks and tasks */
export function getRunningLoop(): Loop {
  if (running.loop === null) throw new RuntimeError('no running event loop');
  return running.loop;
}

/** The running loop; else the one that `setEventLoop` set, or a new one where nothing did. */
export function getEventLoop(): Loop {
  if (running.loop !== null) return running.loop;
  if (program.eventLoop === undefined) program.eventLoop = new Loop();
  if (program.eventLoop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return program.eventLoop;
}

export function setEventLoop(loop: Loop | null): void {
  program.eventLoop = loop;
}

export function newEventLoop(): Loop {
  return new Loop();
}
