/** `asyncio.run` and `asyncio.Runner`: one loop, and an orderly end to whatever it leaves behind. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { KeyboardInterrupt, RuntimeError, ValueError } from '../python/exceptions/builtin.js';
import { repr } from '../python/repr.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf } from '../python/symbols.js';
import type { Clock } from '../time/clock.js';
import { type Awaitable, isJoinable } from './awaitable.js';
import { type Context, copyContext } from './context.js';
import { Future } from './future.js';
import { onInterrupt } from './interrupt.js';
import { Loop, setEventLoop } from './loop.js';
import { pythonName } from './python-name.js';
import { running } from './running.js';
import { shutDown } from './shut-down.js';
import type { Task } from './task.js';
import { warnNeverAwaited } from './warnings.js';

export interface RunOptions {
  readonly debug?: boolean | null;
  /** Makes the loop; it is then not the one that `getEventLoop` gives. */
  readonly loopFactory?: (() => Loop) | null;
  /** The clock of this loop, for tests; else the program's. */
  readonly clock?: Clock;
}

/**
 * `asyncio.run(main())`: `await run(main)` or `await run(() => main(x))`.
 *
 * @throws RuntimeError "asyncio.run() cannot be called from a running event loop"; what `main` raises;
 *   KeyboardInterrupt after SIGINT
 */
export async function run<T>(main: Awaitable<T>, options?: RunOptions): Promise<T>;
/** @throws ValueError "a coroutine was expected, got 'main'" */
export async function run(main: unknown, options?: RunOptions): Promise<never>;
export async function run<T>(main: unknown, options: RunOptions = {}): Promise<T> {
  if (running.loop !== null) {
    warnUnawaited(main);
    throw new RuntimeError('asyncio.run() cannot be called from a running event loop');
  }
  const runner = new Runner(options);
  try {
    return await runner.run(main as Awaitable<T>);
  } finally {
    await runner.close();
  }
}

/** `asyncio.Runner`: several top-level works on one loop. */
export class Runner {
  static readonly [nameOf]: string = 'Runner';
  static readonly [moduleOf]: string = 'asyncio.runners';
  private readonly options: RunOptions;
  private loop: Loop | null = null;
  /** What runs leave in context variables, later ones see. */
  private context: Context | null = null;
  private closed = false;

  constructor(options: RunOptions = {}) {
    this.options = options;
  }

  getLoop(): Loop {
    if (this.closed) throw new RuntimeError('Runner is closed');
    if (this.loop === null) {
      this.loop = this.options.loopFactory?.() ?? new Loop(this.options.clock);
      if (!this.hasFactory) setEventLoop(this.loop);
      if (this.options.debug === true) this.loop.setDebug(true);
    }
    return this.loop;
  }

  private get hasFactory(): boolean {
    return (this.options.loopFactory ?? null) !== null;
  }

  /** Runs one work to its end. */
  async run<T>(main: Awaitable<T>, options: { readonly context?: Context | null } = {}): Promise<T> {
    if (main instanceof Future || (typeof main !== 'function' && !isJoinable(main))) {
      throw new ValueError(`a coroutine was expected, got ${repr(main)}`);
    }
    if (running.loop !== null || this.closed) warnUnawaited(main);
    if (running.loop !== null) throw new RuntimeError('Runner.run() cannot be called from a running event loop');
    const loop = this.getLoop();
    const task = loop.createTask(main, { context: options.context ?? (this.context ??= copyContext()) }) as Task<unknown> as Task<T>;
    return await runInterruptibly(loop, task);
  }

  /** Cancels what is left, closes async generators and the loop. */
  async close(): Promise<void> {
    const { loop } = this;
    this.loop = null;
    this.closed = true;
    if (loop === null) return;
    try {
      await shutDown(loop);
    } finally {
      if (!this.hasFactory) setEventLoop(null);
    }
  }

  async [asyncEnterOf](): Promise<this> {
    this.getLoop();
    return this;
  }

  async [asyncExitOf](): Promise<boolean> {
    await this.close();
    return false;
  }
}

/** A stored coroutine warns by itself; a thunk stands for one that was made and is never awaited. */
function warnUnawaited(main: unknown): void {
  if (typeof main === 'function') warnNeverAwaited(pythonName(main as (...args: never[]) => unknown) || 'main');
}

/** SIGINT cancels the main task; if that is what ended it, the caller sees KeyboardInterrupt. */
async function runInterruptibly<T>(loop: Loop, task: Task<T>): Promise<T> {
  let interrupted = false;
  const forget = onInterrupt(() => {
    if (interrupted || task.done()) return false;
    interrupted = true;
    task.cancel();
    return true;
  });
  try {
    return await loop.runUntilComplete(task);
  } catch (error) {
    if (interrupted && error instanceof CancelledError && task.uncancel() === 0) throw new KeyboardInterrupt();
    throw error;
  } finally {
    forget();
  }
}
